import fc from 'fast-check';
import type { Activity } from '#core/lesson/activities/activity';
import { rulesOf } from '#core/lesson/activities/catalogue';
import type { InputKind } from '#core/lesson/activities/inputs';
import { CONFIDENCES } from '#core/lesson/round';
import type { StudentCommand } from '#core/protocol/commands';
import { currentStep } from '#core/room/playback';
import type { HostCommand, RoomCommand, RoomInstructorCommand } from '#core/room/room-command';
import { GRACE_MS, type RoomState } from '#core/room/state';
import { BY_KIND, QUESTION, RACE } from './activities';
import { EXPERIMENT, tokenHashOf, verdictsOf } from './drive';

/** What may happen to a room, in any order: the moves of a random walk. */
export type Move = RoomCommand | { readonly by: 'time'; readonly milliseconds: number };

/** Mostly the present one, whichever that is: filled in by `completed`. */
const PRESENT = 0;
/** A few devices and ids, so that repetitions and collisions are frequent. */
const token = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 5 }).map(tokenHashOf) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 6 }).map((nth) => `practice-${nth}`) },
);
const id = fc.integer({ min: 1, max: 300 }).map((nth) => `command-${nth}`);
const participant = fc.integer({ min: 1, max: 6 });
const number = fc.integer({ min: 1, max: 6 });
const round = fc.oneof(
  { weight: 8, arbitrary: fc.constant(PRESENT) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }) },
);
/** Rates that show in no other number of a view, so that a leak is seen in its text. */
const learningRate = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 30 }).map((n) => n * 0.061803398 + 1e-9) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, Number.NaN, 1e9) },
);
const name = fc.constantFrom('Ada', 'ada', 'Eve', ' ', 'A\u200bda', 'Ada 2');
const ACTIVITIES: readonly Activity[] = Object.values(BY_KIND);

const INPUTS: { readonly [Kind in InputKind]: fc.Arbitrary<StudentCommand> } = {
  pick: fc.record({
    type: fc.constant('pick' as const),
    id,
    round,
    number,
    learningRate,
    prediction: fc.constantFrom(null, null, null, 'converged' as const, 'diverged' as const),
  }),
  'change-rate': fc.record({
    type: fc.constant('change-rate' as const),
    id,
    round,
    // Mostly beyond the number of the pick.
    number: fc.integer({ min: 4, max: 12 }),
    learningRate,
  }),
  tap: fc.record({
    type: fc.constant('tap' as const),
    id,
    round,
    number,
    step: fc.constantFrom(0, 1, 5, 12),
  }),
  guess: fc.record({
    type: fc.constant('guess' as const),
    id,
    round,
    number,
    update: fc.integer({ min: 1, max: 4 }),
    place: fc.array(fc.constantFrom(3.2, 4.8, null, Number.NaN), { minLength: 1, maxLength: 2 }),
  }),
  vote: fc.record({
    type: fc.constant('vote' as const),
    id,
    round,
    number,
    choice: fc.integer({ min: 0, max: 3 }),
    confidence: fc.constantFrom(null, ...CONFIDENCES),
  }),
};

const input = fc.oneof(...Object.values(INPUTS));

const join = fc.record({
  type: fc.constant('join' as const),
  id,
  name,
  hallNumber: fc.constantFrom('42', '42', '43'),
  studentId: fc.constantFrom('0048213', '0048213', '', ' '),
});

const byStudent = (command: fc.Arbitrary<StudentCommand>): fc.Arbitrary<Move> =>
  fc
    .tuple(token, command)
    .map(([tokenHash, given]) => ({ by: 'student', tokenHash, command: given }));

const byInstructor = (command: fc.Arbitrary<RoomInstructorCommand>): fc.Arbitrary<Move> =>
  command.map((given) => ({ by: 'instructor', command: given }));

const studentMove = byStudent(
  fc.oneof({ weight: 1, arbitrary: join }, { weight: 4, arbitrary: input }),
);

const openRound: fc.Arbitrary<RoomInstructorCommand> = fc.record({
  type: fc.constant('open-round' as const),
  id,
  activity: fc.constantFrom<Activity[]>(...ACTIVITIES, {
    ...RACE,
    experiment: { ...EXPERIMENT, target: 2 },
  }),
  title: fc.constantFrom('', 'A narrow valley'),
  planItem: fc.constantFrom(null, 'one'),
  revoteOf: fc.constantFrom(null, null, null, 1, 2),
  timeLimit: fc.constantFrom(5, 20, null, 1),
});

const leading: fc.Arbitrary<RoomInstructorCommand> = fc.oneof(
  fc.record({
    type: fc.constant('zoom' as const),
    id,
    round,
    to: fc.constantFrom(
      null,
      { left: 0.5, bottom: 1, size: 0.5 },
      { left: 1, bottom: 1, size: 0 },
      { left: -1, bottom: 1, size: 2 },
    ),
  }),
  fc.record({ type: fc.constant('add-time' as const), id, seconds: fc.constantFrom(5, 30, 1) }),
  fc.record({
    type: fc.constantFrom(
      'lock' as const,
      'end-run' as const,
      'return-to-lobby' as const,
      'undo-lock' as const,
      'discard-round' as const,
      'pause' as const,
      'resume' as const,
      'resume' as const,
      'show-answer' as const,
    ),
    id,
    round,
  }),
);

const walking: fc.Arbitrary<RoomInstructorCommand> = fc.record({
  type: fc.constant('walk' as const),
  id,
  round,
  move: fc.constantFrom(
    'next' as const,
    'back' as const,
    'play' as const,
    'stop' as const,
    'end' as const,
  ),
});

const housekeeping: fc.Arbitrary<RoomInstructorCommand> = fc.oneof(
  fc.record({
    type: fc.constantFrom('rename-student' as const, 'readmit-student' as const),
    id,
    participant,
    name,
  }),
  fc.record({ type: fc.constant('remove-student' as const), id, participant }),
  fc.record({ type: fc.constant('hand-over' as const), id, participant, newcomer: participant }),
  fc.record({
    type: fc.constant('add-practice-students' as const),
    id,
    count: fc.constantFrom(1, 2),
  }),
  fc.record({ type: fc.constant('remove-practice-students' as const), id }),
  fc.record({ type: fc.constant('set-entry' as const), id, isOpen: fc.boolean() }),
  fc.record({ type: fc.constant('set-entry' as const), id, isOpen: fc.constant(true) }),
  fc.record({
    type: fc.constant('set-expected' as const),
    id,
    count: fc.constantFrom(1, 2, 400, 0),
  }),
  fc.record({
    type: fc.constant('set-hall-number' as const),
    id,
    number: fc.constantFrom('42', null, null),
  }),
  fc.record({
    type: fc.constant('remove-students' as const),
    id,
    who: fc.oneof(
      fc.record({ kind: fc.constant('joined-since' as const), participant }),
      fc.record({
        kind: fc.constant('listed' as const),
        participants: fc.array(participant, { maxLength: 3 }),
      }),
    ),
    hallNumber: fc.constantFrom(null, '42'),
  }),
  fc.record({ type: fc.constant('undo-removal' as const), id }),
  fc.record({ type: fc.constant('undo-removal' as const), id }),
  fc.record({
    type: fc.constant('ask-id' as const),
    id,
    label: fc.constantFrom('Matriculation number', null, null, ''),
  }),
  fc.record({ type: fc.constant('set-pseudonyms' as const), id, isOn: fc.boolean() }),
  fc.record({
    type: fc.constant('set-language' as const),
    id,
    language: fc.constantFrom('en', 'de', 'ar-XB'),
  }),
  fc.record({ type: fc.constant('set-teams' as const), id, count: fc.constantFrom(0, 2, 3, 1) }),
  fc.record({
    type: fc.constant('set-extra-time' as const),
    id,
    participant: fc.oneof(fc.constant(null), participant),
    percent: fc.constantFrom(0, 25, 100, -1),
  }),
  fc.record({
    type: fc.constant('set-plan' as const),
    id,
    plan: fc.constantFrom(
      { title: '', items: [] },
      {
        title: 'Mine',
        items: [{ id: 'one', title: 'One', note: '', activity: QUESTION, timeLimit: null }],
      },
    ),
  }),
  fc.record({
    type: fc.constant('choose-address' as const),
    id,
    url: fc.constantFrom('http://a', 'b'),
  }),
  fc.record({
    type: fc.constant('type-address' as const),
    id,
    url: fc.constantFrom('http://c', 'b', 'http://localhost'),
  }),
);

const instructorMove = byInstructor(
  fc.oneof(
    { weight: 3, arbitrary: leading },
    { weight: 1, arbitrary: walking },
    { weight: 4, arbitrary: housekeeping },
  ),
);

const closeMove = byInstructor(id.map((own) => ({ type: 'close-room' as const, id: own })));

const hostMove: fc.Arbitrary<Move> = fc
  .oneof(
    fc.nat(300).map((present) => ({ type: 'mark-clock' as const, present })),
    fc
      .constantFrom(
        'stop-clock' as const,
        'start-clock' as const,
        'lock-if-due' as const,
        'walk-on' as const,
      )
      .map((type) => ({ type })),
    fc.constant({ type: 'finish-round' as const, verdicts: [], edge: null }),
  )
  .map((command) => host(command));

const timeMove: fc.Arbitrary<Move> = fc
  .oneof(
    fc.integer({ min: 0, max: 2_500 }),
    fc.constantFrom(GRACE_MS, GRACE_MS - 1, 5_000, 20_000, 86_400_000, -3_000),
  )
  .map(wait);

function wait(milliseconds: number): Move {
  return { by: 'time', milliseconds };
}

function host(command: HostCommand): Move {
  return { by: 'host', command };
}

/** What seldom comes by chance in the right order: inputs that fit, a lock that leads to a run, a run to its end. */
const usualCourse: fc.Arbitrary<readonly Move[]> = fc
  .constantFrom(...ACTIVITIES)
  .chain((activity) => {
    const { before, during, zoom } = rulesOf(activity);
    const given = (kind: InputKind | null) =>
      kind === null
        ? fc.constant([])
        : fc.array(byStudent(INPUTS[kind]), { minLength: 4, maxLength: 8 });
    return fc
      .record({
        before: given(before),
        during: given(during),
        isUndone: fc.boolean(),
        isTold: fc.boolean(),
        isBack: fc.boolean(),
        ids: fc.tuple(id, id, id, id, id),
      })
      .map((course) => {
        const lead = (
          type: 'lock' | 'undo-lock' | 'end-run' | 'show-answer' | 'return-to-lobby',
          at: number,
        ): Move => ({
          by: 'instructor',
          command: { type, id: course.ids[at]!, round: PRESENT },
        });
        const nothing = { title: '', planItem: null, revoteOf: null, timeLimit: null };
        const open = { type: 'open-round', id: course.ids[4], activity, ...nothing } as const;
        return [
          ...[1, 2, 3].map(joinOf),
          { by: 'instructor', command: open },
          ...course.before,
          ...(zoom ? [closer(course.ids[4])] : []),
          lead('lock', 0),
          wait(GRACE_MS),
          host({ type: 'lock-if-due' }),
          ...(course.isUndone ? [lead('undo-lock', 1)] : []),
          wait(4_000),
          ...course.during,
          ...(during === 'guess' ? [nextUpdate(course.ids[4])] : []),
          lead('end-run', 2),
          host({ type: 'finish-round', verdicts: [], edge: null }),
          ...(course.isTold ? [lead('show-answer', 1)] : []),
          ...(course.isBack ? [lead('return-to-lobby', 3)] : []),
        ];
      });
  });

function closer(of: string): Move {
  const to = { left: 1, bottom: 1, size: 1 };
  return { by: 'instructor', command: { type: 'zoom', id: `${of}-zoom`, round: PRESENT, to } };
}

function nextUpdate(of: string): Move {
  const command = { type: 'walk', id: `${of}-walk`, round: PRESENT, move: 'next' } as const;
  return { by: 'instructor', command };
}

/** Out, and in again under another name. */
const outAndIn: fc.Arbitrary<readonly Move[]> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), id, id)
  .map(([who, outId, inId]) => [
    { by: 'instructor', command: { type: 'remove-student', id: outId, participant: who } },
    {
      by: 'instructor',
      command: { type: 'readmit-student', id: inId, participant: who, name: 'Ada' },
    },
  ]);

/** Many out at once, which was a mistake. */
const clearedByMistake: fc.Arbitrary<readonly Move[]> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), id, id)
  .map(([who, outId, inId]) => [
    {
      by: 'instructor',
      command: {
        type: 'remove-students',
        id: outId,
        who: { kind: 'listed', participants: [who] },
        hallNumber: null,
      },
    },
    { by: 'instructor', command: { type: 'undo-removal', id: inId } },
  ]);

/** Closed by mistake, or until next week: open again, perhaps under another code and title. */
const closedForAWhile: fc.Arbitrary<readonly Move[]> = fc
  .tuple(closeMove, timeMove, fc.constantFrom('CDFGHJ', 'X7YK3N'), fc.constantFrom('One', 'Two'))
  .map(([close, time, code, title]) => [
    close,
    time,
    host({ type: 'set-title', title }),
    host({ type: 'reopen', code }),
  ]);

function joinOf(device: number): Move {
  const command = { type: 'join', id: `join-device-${device}`, name: 'Eve' } as const;
  return { by: 'student', tokenHash: tokenHashOf(device), command };
}

const alone = (move: fc.Arbitrary<Move>) => move.map((one): readonly Move[] => [one]);

const openMoves = fc
  .array(
    fc.oneof(
      { weight: 40, arbitrary: alone(studentMove) },
      { weight: 10, arbitrary: alone(byInstructor(openRound)) },
      { weight: 32, arbitrary: alone(instructorMove) },
      { weight: 16, arbitrary: alone(hostMove) },
      { weight: 16, arbitrary: alone(timeMove) },
      { weight: 10, arbitrary: usualCourse },
      { weight: 3, arbitrary: outAndIn },
      { weight: 2, arbitrary: clearedByMistake },
      { weight: 1, arbitrary: closedForAWhile },
    ),
    { minLength: 30, maxLength: 110, size: 'max' },
  )
  .map((parts) => parts.flat());

/** A room that is closed in the end, or goes on. */
export const moves = fc
  .tuple(openMoves, fc.option(closeMove), fc.array(fc.oneof(studentMove, instructorMove, hostMove)))
  .map(([before, close, after]) => (close === null ? before : [...before, close, ...after]));

/** With what depends on the state: the present round, the verdicts as the host computes them, the step shown. */
export function completed(move: RoomCommand, { phase }: RoomState, now: number): RoomCommand {
  const present = 'round' in phase ? phase.round.number : 1;
  if (move.by === 'host') {
    if (move.command.type !== 'finish-round' || phase.kind !== 'running') return move;
    const verdicts = verdictsOf(phase.round.activity, phase.inputs);
    return { by: 'host', command: { type: 'finish-round', verdicts, edge: 1 } };
  }
  if (!('round' in move.command) || move.command.round !== PRESENT) return move;
  if (move.by === 'instructor') return { ...move, command: { ...move.command, round: present } };
  const command = { ...move.command, round: present };
  // A tap says how long ago its step was shown.
  if (command.type !== 'tap' || phase.kind !== 'running') return { ...move, command };
  const step = Math.max(0, currentStep(phase, now) + 1 - command.step);
  return { ...move, command: { ...command, step } };
}
