import { stabilityEdge } from '#core/engine/theory/theory';
import {
  type Activity,
  experimentOf,
  type FinishedRound,
  type Round,
} from '#core/lesson/activities/activity';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { elapsedAtStep } from '#core/lesson/pace';
import { LEAD_IN_MS, type Verdicts } from '#core/lesson/round';
import type { Frame } from '#core/protocol/frame';
import type { InstructorView } from '#core/protocol/instructor-view';
import type { RoomEvent } from '#core/room/event';
import { apply, newRoom } from '#core/room/events/apply';
import { suggestedName } from '#core/room/people/suggested-name';
import type { Participant, RoomState } from '#core/room/state';
import { countsAt } from '#core/room/views/leaderboard';
import { instructorView } from '#core/room/views/view';
import { duringOf, FINISHED, inputsOf, RUNNING, type Setting } from './class-inputs';
import { verdictsOf } from './group-verdicts';

/** A room with a made-up class, in any state of the console: made with the rules and the engine. */

const NAMES =
  'Ines Tomás Aiko Bruno Chidi Dalia Emil Farah Goran Hana Ivo Jana Kofi Lin Mira Nils Omar Pia Quinn Rosa Sami Tess Uma Vera Wen Xenia Yusuf Zoe'.split(
    ' ',
  );
/** As wide as a name can be. */
const WIDE = 'WWWWWWWWWWWWWWWWWWWWWWWW';
const STEP_SHOWN = 58;
const LIMIT = 90_000;
const LEFT = 42_000;

export interface Fixture {
  readonly view: InstructorView;
  readonly frame: Frame | null;
}

export function consoleFixture(setting: Setting): Fixture {
  const { state, students } = setting;
  const room = roomIn(setting);
  const { phase } = room;
  const verdicts = phase.kind === 'running' ? verdictsOf(phase.round.activity, phase.inputs) : [];
  const step = state === 'lead-in' ? 0 : STEP_SHOWN;
  const view = instructorView(
    room,
    { verdicts, step },
    {
      address: 'http://192.168.1.20:3000',
      addresses: [
        { url: 'http://192.168.1.20:3000', label: 'Wi-Fi (wlan0)' },
        { url: 'http://10.42.0.1:3000', label: 'Hotspot (ap0)' },
        { url: 'http://172.17.0.1:3000', label: 'docker0' },
      ],
      addressReached: state !== 'empty' && state !== 'lobby-unreached',
      screens: state === 'empty' ? 0 : 1,
      lostFor: new Map(
        students > 20
          ? [
              [9, 65_000],
              [23, 20_000],
            ]
          : [],
      ),
    },
    0,
  );
  return { view, frame: phase.kind === 'running' ? frameOf(room, verdicts, step) : null };
}

function roomIn(setting: Setting): RoomState {
  const { state, kind } = setting;
  const joined = withClass(setting);
  if (state === 'closed') return after(joined, [{ type: 'room-closed' }]);
  if (['empty', 'lobby', 'lobby-unreached', 'first'].includes(state)) return joined;
  const item = joined.plan.items.find(({ activity }) => activity.kind === kind);
  if (item === undefined) throw new Error(`the built-in plan has no ${kind}`);
  const last = joined.plan.items.at(-1)?.id ?? null;
  const opened = after(joined, [
    {
      type: 'round-opened',
      at: 0,
      limit: state === 'no-limit' ? null : LIMIT,
      round: {
        number: 1,
        title: item.title,
        activity: item.activity,
        planItem: state === 'off-plan' ? null : state === 'through' ? last : item.id,
        revoteOf: null,
      },
    },
    ...inputsOf(setting, item.activity),
  ]);
  if (FINISHED.includes(state)) return finished(opened, setting, item.activity);
  const { before } = rulesOf(item.activity);
  if (before === null || RUNNING.includes(state)) {
    const locked = before === null ? opened : after(opened, [{ type: 'round-locked', at: 0 }]);
    const elapsed = state === 'lead-in' ? LEAD_IN_MS / 2 : elapsedAtStep(STEP_SHOWN, 200);
    return after(locked, [
      ...duringOf(setting, item.activity),
      { type: 'clock-marked', at: 0, elapsed: Math.round(elapsed) },
      ...(state === 'paused-run'
        ? [{ type: 'paused', elapsed: Math.round(elapsed) } as const]
        : []),
    ]);
  }
  const elapsed = LIMIT - LEFT;
  const ending =
    state === 'waiting'
      ? { type: 'clock-stopped' as const, elapsed }
      : state === 'paused'
        ? { type: 'paused' as const, elapsed }
        : { type: 'clock-marked' as const, at: 0, elapsed };
  return after(opened, [ending]);
}

function finished(opened: RoomState, setting: Setting, activity: Activity): RoomState {
  const { state } = setting;
  const { before } = rulesOf(activity);
  const isVote = before === 'vote';
  const locked = isVote || before === null ? [] : [{ type: 'round-locked', at: 0 } as const];
  const shown = after(opened, [...locked, ...duringOf(setting, activity)]);
  const first = after(shown, [endOf(shown)]);
  if (state === 'answered') return after(first, [{ type: 'answer-shown' }]);
  if (state !== 'revoted') return first;
  const round = { number: 2, title: '', activity, planItem: null, revoteOf: 1 };
  const again = after(first, [
    { type: 'round-opened', at: 0, limit: null, round },
    ...inputsOf({ ...setting, state: 'again' }, activity),
  ]);
  return after(again, [endOf(again)]);
}

function endOf({ phase }: RoomState): RoomEvent {
  if (phase.kind !== 'running' && phase.kind !== 'picking') throw new Error('no round is open');
  const { activity } = phase.round;
  const experiment = experimentOf(activity);
  return {
    type: 'round-finished',
    verdicts: verdictsOf(activity, phase.inputs).map((group) => [...group]),
    edge: experiment === null ? null : (stabilityEdge(experiment)?.value ?? null),
  };
}

function withClass({ state, students }: Setting): RoomState {
  const count = state === 'empty' ? 0 : students;
  const base = newRoom({ code: 'HX37KM', title: 'The learning rate' });
  const joins = Array.from({ length: count }, (_, i) => ({
    type: 'participant-joined' as const,
    participant: {
      number: i + 1,
      name: nameOf(i),
      tokenHash: `device ${i}`,
      isPractice: state !== 'lesson' && i % 7 === 6,
      isRemoved: false,
    },
  }));
  const settings: RoomEvent[] =
    state === 'settings'
      ? [
          { type: 'teams-set', count: 4 },
          { type: 'pseudonyms-set', isOn: true },
          { type: 'entry-set', isOpen: false },
          { type: 'participant-removed', participant: 3 },
          { type: 'participant-removed', participant: 5 },
        ]
      : [];
  return after(base, [...joins, ...settings]);
}

function nameOf(i: number): string {
  if (i === 1) return WIDE;
  return NAMES[i] ?? `${suggestedName((i * 0.618) % 1, (i * 0.414) % 1)} ${i}`;
}

function frameOf({ phase }: RoomState, verdicts: readonly Verdicts[], step: number): Frame {
  if (phase.kind !== 'running') throw new Error('nothing runs');
  const { activity, number } = phase.round;
  const steps = rulesOf(activity).steps(activity);
  const counts = verdicts.map((group): [number, number, number, number] => {
    const at = countsAt(group, step, steps);
    return [at.atGoal, at.onTheWay, at.bouncing, at.diverging];
  });
  return [number, 1, 12_000, step, counts, Array.from({ length: 24 }, () => 0)];
}

function after(state: RoomState, events: readonly RoomEvent[]): RoomState {
  return events.reduce(apply, state);
}

/** The built-in plan from start to end, each question voted on twice, by a made-up class. */
export function lessonFixture(students: number): {
  readonly participants: readonly Participant[];
  readonly rounds: readonly FinishedRound[];
} {
  let room = withClass({ state: 'lesson', kind: 'race', students });
  for (const { id, title, activity } of room.plan.items) {
    const first = room.finishedRounds.length + 1;
    room = played(
      room,
      { number: first, title, activity, planItem: id, revoteOf: null },
      'finished',
    );
    if (rulesOf(activity).before !== 'vote') continue;
    const again = { number: first + 1, title, activity, planItem: id, revoteOf: first };
    room = played(room, again, 'again');
  }
  return { participants: [...room.participants.values()], rounds: room.finishedRounds };
}

function played(room: RoomState, round: Round, state: string): RoomState {
  const setting: Setting = { state, kind: round.activity.kind, students: room.participants.size };
  const opened = after(room, [
    { type: 'round-opened', at: 0, limit: null, round },
    ...inputsOf(setting, round.activity),
  ]);
  const isLocked = rulesOf(round.activity).before === 'pick';
  const shown = after(opened, [
    ...(isLocked ? [{ type: 'round-locked', at: 0 } as const] : []),
    ...duringOf(setting, round.activity),
  ]);
  return after(shown, [endOf(shown)]);
}
