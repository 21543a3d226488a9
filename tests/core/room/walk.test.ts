import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  instructorViewSchema,
  screenViewSchema,
  studentViewSchema,
  youSchema,
} from '#core/protocol/views';
import { newRoom, replay } from '#core/room/apply';
import { elapsedAt } from '#core/room/clock';
import type { RoomEvent } from '#core/room/event';
import { publicFrom, stagedFrom } from '#core/room/leaderboard';
import { revealedStep } from '#core/room/reveal';
import type { HostCommand, RoomCommand, RoomInstructorCommand } from '#core/room/room-command';
import type { Reveal } from '#core/room/shown';
import { GRACE_MS, type RoomState } from '#core/room/state';
import { transition } from '#core/room/transition';
import { instructorView, screenView, studentView, youView } from '#core/room/view';
import { EXPERIMENT, tokenHashOf, verdictsOf } from './drive';

/** A few devices and ids, so that repetitions and collisions are frequent. */
const device = fc.integer({ min: 1, max: 5 });
const id = fc.integer({ min: 1, max: 300 }).map((nth) => `command-${nth}`);
/** Mostly the present one, whichever that is. */
const PRESENT = 0;
const round = fc.oneof(
  { weight: 5, arbitrary: fc.constant(PRESENT) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }) },
);
/** Rates that show in no other number of a view, so that a leak is seen in its text. */
const learningRate = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 30 }).map((n) => n * 0.061803398 + 1e-9) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, Number.NaN, 1e9) },
);

type Move = RoomCommand | { readonly by: 'time'; readonly milliseconds: number };

const studentMove: fc.Arbitrary<Move> = fc
  .tuple(
    device,
    fc.oneof(
      fc.record({
        type: fc.constant('join' as const),
        id,
        name: fc.constantFrom('Ada', 'ada', 'Eve', ' ', 'A\u200bda'),
      }),
      fc.record({
        type: fc.constant('pick' as const),
        id,
        round,
        number: fc.integer({ min: 1, max: 6 }),
        learningRate,
      }),
    ),
  )
  .map(([from, command]) => ({ by: 'student', tokenHash: tokenHashOf(from), command }));

const instructorMove: fc.Arbitrary<Move> = fc
  .oneof<fc.Arbitrary<RoomInstructorCommand>[]>(
    fc.record({ type: fc.constant('add-time' as const), id, seconds: fc.constantFrom(5, 30, 1) }),
    fc.record({
      type: fc.constantFrom('lock' as const, 'end-run' as const, 'return-to-lobby' as const),
      id,
      round,
    }),
    fc.record({
      type: fc.constant('choose-address' as const),
      id,
      url: fc.constantFrom('http://a', 'b'),
    }),
  )
  .map((command) => ({ by: 'instructor', command }));

const openRoundMove: fc.Arbitrary<Move> = fc
  .record({
    type: fc.constant('open-round' as const),
    id,
    experiment: fc.constantFrom(EXPERIMENT, EXPERIMENT, { ...EXPERIMENT, target: 2 }),
    timeLimit: fc.constantFrom(5, 20, null, 1),
  })
  .map((command) => ({ by: 'instructor', command }));

const closeMove: fc.Arbitrary<Move> = id.map((closeId) => ({
  by: 'instructor',
  command: { type: 'close-room', id: closeId },
}));

const hostMove: fc.Arbitrary<Move> = fc
  .constantFrom(
    'mark-clock' as const,
    'stop-clock' as const,
    'start-clock' as const,
    'lock-if-due' as const,
    'finish-round' as const,
  )
  .map((type) => ({
    by: 'host',
    command: type === 'finish-round' ? { type, verdicts: new Map() } : { type },
  }));

const timeMove: fc.Arbitrary<Move> = fc
  .oneof(
    fc.integer({ min: 0, max: 2_500 }),
    fc.constantFrom(GRACE_MS, GRACE_MS - 1, 5_000, 20_000, 86_400_000, -3_000),
  )
  .map((milliseconds) => ({ by: 'time', milliseconds }));

const wait = (milliseconds: number): Move => ({ by: 'time', milliseconds });
const host = (command: HostCommand): Move => ({ by: 'host', command });

function backToLobby(backId: string | null): readonly Move[] {
  if (backId === null) return [];
  const command = { type: 'return-to-lobby', id: backId, round: PRESENT } as const;
  return [{ by: 'instructor', command }];
}

/** What seldom comes by chance in the right order: a lock that leads to a run, a run to its end. */
const usualCourse: fc.Arbitrary<readonly Move[]> = fc
  .tuple(id, id, fc.option(id))
  .map(([lockId, endId, backId]) => [
    { by: 'instructor', command: { type: 'lock', id: lockId, round: PRESENT } },
    wait(GRACE_MS),
    host({ type: 'lock-if-due' }),
    wait(4_000),
    { by: 'instructor', command: { type: 'end-run', id: endId, round: PRESENT } },
    host({ type: 'finish-round', verdicts: new Map() }),
    ...backToLobby(backId),
  ]);

const alone = (move: fc.Arbitrary<Move>) => move.map((one): readonly Move[] => [one]);

const openMoves = fc
  .array(
    fc.oneof(
      { weight: 40, arbitrary: alone(studentMove) },
      { weight: 10, arbitrary: alone(openRoundMove) },
      { weight: 20, arbitrary: alone(instructorMove) },
      { weight: 20, arbitrary: alone(hostMove) },
      { weight: 20, arbitrary: alone(timeMove) },
      { weight: 8, arbitrary: usualCourse },
    ),
    { minLength: 40, maxLength: 150, size: 'max' },
  )
  .map((parts) => parts.flat());

/** A room that is closed in the end, or goes on. */
const moves = fc
  .tuple(openMoves, fc.option(closeMove), fc.array(fc.oneof(studentMove, instructorMove, hostMove)))
  .map(([before, close, after]) => (close === null ? before : [...before, close, ...after]));

const START = newRoom({ code: 'CDFGHJ', title: 'Learning rates' });

/** A walk through a room, and a second book of its time that is kept apart from the rules'. */
class Walk {
  state: RoomState = START;
  now = 1_000_000;
  readonly events: RoomEvent[] = [];
  /** Room time at which picks end; null: never, so far. */
  #pickEnd: number | null = null;

  take(move: Move): void {
    if (move.by === 'time') {
      this.now += move.milliseconds;
      return;
    }
    const before = this.state;
    const result = transition(before, completed(move, before), this.now);
    if (!result.ok) {
      expect(this.state).toBe(before);
      expect(result.error.message).toMatch(/^\S.*[.]$/);
      return;
    }
    const { state, events } = result.value;
    expect(state.version).toBe(before.version + events.length);
    if (events.length === 0) expect(state).toBe(before);
    for (const event of events) this.#watch(before, event);
    this.state = state;
    this.events.push(...events);
  }

  #watch(before: RoomState, event: RoomEvent): void {
    const phase = before.phase;
    const time = 'clock' in phase ? elapsedAt(phase.clock, this.now) : 0;
    switch (event.type) {
      case 'round-opened':
      case 'limit-set':
        this.#pickEnd = event.limit === null ? null : event.limit + GRACE_MS;
        break;
      case 'pick-stored':
        expect(phase.kind).toBe('picking');
        if (this.#pickEnd !== null) expect(time).toBeLessThan(this.#pickEnd);
        break;
      case 'round-locked':
        expect(phase.kind === 'picking' && phase.picks.size).toBeGreaterThan(0);
        expect(time).toBeGreaterThanOrEqual(this.#pickEnd ?? Number.POSITIVE_INFINITY);
        break;
      case 'round-finished':
        expect(phase.kind).toBe('running');
        expect(time).toBeGreaterThanOrEqual(20_000);
        break;
    }
  }

  checkViews(): void {
    const { state, now } = this;
    const reveal = revealOf(state, now);
    const surroundings = {
      address: 'http://a',
      addresses: [],
      addressReached: true,
      screens: 0,
      lostFor: new Map<number, number>(),
    };
    const shared = [
      studentViewSchema.parse(studentView(state, reveal, now)),
      screenViewSchema.parse(screenView(state, reveal, surroundings, now)),
    ];
    const everything = instructorViewSchema.parse(instructorView(state, reveal, surroundings, now));
    const yours = [null, ...state.participants.keys()].map((participant) =>
      youSchema.parse(youView(state, reveal, participant)),
    );
    for (const view of [...shared, everything]) checkBoard(view.board, reveal);
    for (const you of yours) {
      const own =
        you.participant === null ? undefined : reveal?.verdicts.get(you.participant.number);
      if (you.verdict !== null && own !== undefined) {
        expect(reveal!.step).toBeGreaterThanOrEqual(publicFrom(own, EXPERIMENT.budget));
      }
    }
    if (state.phase.kind !== 'picking') return;
    for (const [participant, { learningRate: rate }] of state.phase.picks) {
      const others = yours.filter((you) => you.participant?.number !== participant);
      // Others may have picked the same rate, which they may see: it is theirs.
      for (const view of [...shared, ...others.map((you) => ({ ...you, pick: null }))]) {
        expect(JSON.stringify(view)).not.toContain(`${rate}`);
      }
      expect(JSON.stringify(everything)).toContain(`${rate}`);
    }
  }
}

function checkBoard(board: { settled: { participant: number }[] } | null, reveal: Reveal | null) {
  if (board === null || reveal === null) return;
  for (const { participant } of board.settled) {
    const own = reveal.verdicts.get(participant)!;
    expect(reveal.step).toBeGreaterThanOrEqual(stagedFrom(own, EXPERIMENT.budget));
  }
}

function revealOf({ phase }: RoomState, now: number): Reveal | null {
  if (phase.kind !== 'running') return null;
  const step = Math.floor(revealedStep(elapsedAt(phase.clock, now), EXPERIMENT.budget));
  return { verdicts: verdictsOf(phase.picks), step };
}

/** With what depends on the state: the present round, and the verdicts as the host computes them. */
function completed(move: RoomCommand, { phase }: RoomState): RoomCommand {
  if (move.by === 'host' && move.command.type === 'finish-round' && phase.kind === 'running') {
    return { by: 'host', command: { type: 'finish-round', verdicts: verdictsOf(phase.picks) } };
  }
  const present = 'round' in phase ? phase.round.number : 1;
  if (move.by === 'student' && move.command.type === 'pick' && move.command.round === PRESENT) {
    return { ...move, command: { ...move.command, round: present } };
  }
  if (move.by === 'instructor' && 'round' in move.command && move.command.round === PRESENT) {
    return { ...move, command: { ...move.command, round: present } };
  }
  return move;
}

describe('a random walk through a room', { timeout: 60_000 }, () => {
  it('[PK3] [LK2] [LK5] [RN2] [RM3] [RM4] [VW1] [VW3] [VW4] keeps every promise at every step', () => {
    const reached = new Map<RoomEvent['type'], number>();
    fc.assert(
      fc.property(moves, (walkMoves) => {
        const walk = new Walk();
        for (const move of walkMoves) {
          walk.take(move);
          walk.checkViews();
        }
        for (const { type } of walk.events) reached.set(type, (reached.get(type) ?? 0) + 1);
        expect(replay(START, walk.events)).toEqual(walk.state);
        const stored: RoomEvent[] = JSON.parse(JSON.stringify(walk.events));
        expect(replay(START, stored)).toEqual(walk.state);
        const names = [...walk.state.participants.values()].map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 120 },
    );
    // A walk that never gets anywhere would promise nothing.
    for (const type of EVENT_TYPES) expect(reached.get(type) ?? 0, type).toBeGreaterThan(0);
  });

  it('[RM5] a command of the instructor that came once is not applied when it comes again', () => {
    fc.assert(
      fc.property(moves, (walkMoves) => {
        const walk = new Walk();
        for (const move of walkMoves) {
          walk.take(move);
          const { version, appliedCommands } = walk.state;
          if (move.by !== 'instructor' || !appliedCommands.includes(move.command.id)) continue;
          walk.take(move);
          expect(walk.state.version).toBe(version);
        }
      }),
      { numRuns: 100 },
    );
  });
});

const EVENT_TYPES: readonly RoomEvent['type'][] = [
  'participant-joined',
  'round-opened',
  'pick-stored',
  'limit-set',
  'round-locked',
  'clock-marked',
  'clock-stopped',
  'clock-started',
  'round-finished',
  'returned-to-lobby',
  'address-chosen',
  'command-applied',
  'room-closed',
];
