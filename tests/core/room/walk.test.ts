import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areRunsOfStudents, canEnd } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { EMPTY_PLAN } from '#core/lesson/plan/lesson-plan';
import { instructorViewSchema } from '#core/protocol/views/instructor-view';
import { type ScreenView, screenViewSchema } from '#core/protocol/views/screen-view';
import { type StudentView, studentViewSchema } from '#core/protocol/views/student-view';
import { type You, youSchema } from '#core/protocol/views/you';
import { elapsedAt } from '#core/room/clock';
import { transition } from '#core/room/commands/transition';
import type { RoomEvent } from '#core/room/event';
import { replay } from '#core/room/events/apply';
import { newRoom } from '#core/room/new-room';
import { currentStep, playbackDuration } from '#core/room/playback';
import { GRACE_MS, type RoomState } from '#core/room/state';
import { drawnFrom, publicFrom } from '#core/room/views/leaderboard';
import type { Reveal } from '#core/room/views/revealed-runs';
import { instructorView, screenView, studentView } from '#core/room/views/view';
import { youView } from '#core/room/views/you-view';
import { QUESTION } from '../../support/room/activities';
import { BUDGET, verdictsOf } from '../../support/room/drive';
import { SURROUNDINGS } from '../../support/room/looking';
import { completed, type Move, moves } from '../../support/room/moves';
import { english } from '../../support/words';

const START: RoomState = {
  ...newRoom({ code: 'CDFGHJ', title: 'Learning rates' }),
  plan: EMPTY_PLAN,
};
const ANSWER = QUESTION.answer!.feedback[0]!;

/** A walk through a room, and a second book of its time that is kept apart from the rules'. */
class Walk {
  state: RoomState = START;
  now = 1_000_000;
  readonly events: RoomEvent[] = [];
  /** Room time at which picks and votes end; null: never, so far. */
  #inputEnd: number | null = null;
  #looked = { state: START, now: 0 };

  take(move: Move): void {
    if (move.by === 'time') {
      this.now += move.milliseconds;
      return;
    }
    const before = this.state;
    const result = transition(before, completed(move, before, this.now), this.now);
    if (!result.ok) {
      expect(this.state).toBe(before);
      const { reason } = result.error;
      expect(english.tell(reason)).toMatch(/^\S.*[.]$/);
      // A phone has no other words of refusals.
      if (move.by === 'student') expect(reason.key).toMatch(/^refusals\./);
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
        expect(before.finishedRounds.map(({ round }) => round.number)).not.toContain(
          event.round.number,
        );
        this.#inputEnd = event.limit === null ? null : event.limit + GRACE_MS;
        break;
      case 'limit-set':
        this.#inputEnd = event.limit === null ? null : event.limit + GRACE_MS;
        break;
      case 'pick-stored':
      case 'vote-stored':
        expect(phase.kind).toBe('picking');
        if (this.#inputEnd !== null) expect(time).toBeLessThan(this.#inputEnd);
        break;
      case 'rate-changed':
        expect(phase.kind === 'running' && currentStep(phase, this.now)).toBeGreaterThanOrEqual(
          event.step === lastChange(phase, event.participant) ? 0 : event.step,
        );
        break;
      case 'tap-stored':
        expect(phase.kind === 'running' && currentStep(phase, this.now)).toBeGreaterThanOrEqual(
          event.step,
        );
        break;
      case 'round-locked':
        expect(phase.kind === 'picking' && phase.inputs.picks.size).toBeGreaterThan(0);
        expect(time).toBeGreaterThanOrEqual(this.#inputEnd ?? Number.POSITIVE_INFINITY);
        break;
      case 'lock-undone':
        expect(phase.kind === 'running' && currentStep(phase, this.now)).toBe(0);
        this.#inputEnd = null;
        break;
      case 'round-finished':
        if (phase.kind === 'running' && phase.walk === null) {
          expect(time).toBeGreaterThanOrEqual(playbackDuration(phase.round.activity));
        } else if (phase.kind === 'picking') {
          expect(canEnd(phase.round.activity, phase.inputs)).toBe(true);
          expect(time).toBeGreaterThanOrEqual(this.#inputEnd ?? Number.POSITIVE_INFINITY);
        } else {
          expect(phase.kind).toBe('running');
        }
        break;
    }
  }

  /** Views are a function of state and time: what was looked at needs no second look. */
  checkViews(): void {
    const { state, now } = this;
    if (this.#looked.state === state && this.#looked.now === now) return;
    this.#looked = { state, now };
    const { phase } = state;
    const reveal = revealOf(state, now);
    const student = studentViewSchema.parse(studentView(state, reveal, SURROUNDINGS, now));
    const screen = screenViewSchema.parse(screenView(state, reveal, SURROUNDINGS, now));
    const everything = instructorViewSchema.parse(instructorView(state, reveal, SURROUNDINGS, now));
    const yours = [null, ...state.participants.keys()].map((participant) =>
      youSchema.parse(youView(state, reveal, participant)),
    );
    for (const view of [student, screen, everything]) checkBoard(view.board, reveal);
    for (const you of yours) checkOwn(state, you, reveal);
    checkRemoved(state, screen, student);
    checkAnswer(state, [student.phase, screen.phase, ...yours], everything.phase);
    if (phase.kind === 'running') {
      for (const view of [student, screen]) expect(view.phase).not.toHaveProperty('taps');
    }
    if (phase.kind !== 'picking') return;
    for (const view of [student, screen]) {
      expect(view.phase).not.toHaveProperty('votes');
      expect(view.phase).not.toHaveProperty('tally');
    }
    for (const [participant, { learningRate: rate }] of phase.inputs.picks) {
      const others = yours.filter((you) => you.participant?.number !== participant);
      // Others may have picked the same rate, which they may see: it is theirs.
      for (const view of [student, screen, ...others.map((you) => ({ ...you, pick: null }))]) {
        expect(JSON.stringify(view)).not.toContain(`${rate}`);
      }
      expect(JSON.stringify(everything)).toContain(`${rate}`);
    }
  }
}

function checkBoard(board: StudentView['board'], reveal: Reveal | null): void {
  if (board === null || reveal === null) return;
  for (const [at, side] of [board, ...(board.rival === null ? [] : [board.rival])].entries()) {
    for (const { participant } of side.settled) {
      const own = reveal.verdicts[at]!.get(participant)!;
      expect(reveal.step).toBeGreaterThanOrEqual(drawnFrom(own, BUDGET));
    }
  }
}

/** Nobody is told of a run before its step, nor of what others gave. */
function checkOwn({ phase }: RoomState, you: You, reveal: Reveal | null): void {
  const number = you.participant?.number;
  if (number === undefined) {
    expect(you).toMatchObject({ pick: null, tap: null, vote: null, verdict: null, score: null });
    return;
  }
  if (!('inputs' in phase)) return;
  const { picks, taps, votes } = phase.inputs;
  expect(you.pick?.learningRate).toBe(picks.get(number)?.learningRate);
  expect(you.tap?.step).toBe(taps.get(number)?.step);
  expect(you.vote?.choice).toBe(votes.get(number)?.choice);
  if (!areRunsOfStudents(phase.round.activity))
    expect([you.verdict, you.standing]).toEqual([null, null]);
  [you.verdict, you.rivalVerdict].forEach((verdict, at) => {
    const own = reveal?.verdicts[at]?.get(number);
    if (verdict === null || own === undefined) return;
    expect(reveal!.step).toBeGreaterThanOrEqual(publicFrom(own, BUDGET));
  });
}

function checkRemoved(state: RoomState, screen: ScreenView, student: StudentView): void {
  expect(student).not.toHaveProperty('hallNumber');
  const present = [...state.participants.values()].filter(({ isRemoved }) => !isRemoved);
  expect(screen.names.map(([number]) => number)).toEqual(present.map(({ number }) => number));
  expect(student.participants).toBe(present.length);
  const { phase } = state;
  if (phase.kind !== 'picking') return;
  for (const input of Object.values(phase.inputs)) {
    for (const number of input.keys()) {
      expect(state.participants.get(number)?.isRemoved).toBe(false);
    }
  }
}

function checkAnswer({ phase }: RoomState, shared: readonly unknown[], console: unknown): void {
  if (!('round' in phase) || phase.round.activity.kind !== 'question') return;
  const isShown = phase.kind === 'finished' && phase.isAnswerShown;
  const [student, screen, ...yours] = shared.map((view) => JSON.stringify(view).includes(ANSWER));
  expect([student, screen]).toEqual([isShown, isShown]);
  expect(yours).not.toContain(true);
  expect(JSON.stringify(console)).toContain(ANSWER);
}

function revealOf({ phase }: RoomState, now: number): Reveal | null {
  if (phase.kind !== 'running') return null;
  if (rulesOf(phase.round.activity).groups(phase.round.activity, phase.inputs).length === 0) {
    return null;
  }
  return {
    verdicts: verdictsOf(phase.round.activity, phase.inputs),
    step: currentStep(phase, now),
  };
}

describe('a random walk through a room', { timeout: 180_000 }, () => {
  it('[PK3] [LK2] [LK5] [RN2] [RM3] [RM4] [VW1] [VW3] [VW4] [VT4] [TP1] keeps every promise at every step', () => {
    fc.assert(
      fc.property(moves, (walkMoves) => {
        const walk = new Walk();
        for (const move of walkMoves) {
          walk.take(move);
          walk.checkViews();
        }
        expect(replay(START, walk.events)).toEqual(walk.state);
        const stored: RoomEvent[] = JSON.parse(JSON.stringify(walk.events));
        expect(replay(START, stored)).toEqual(walk.state);
        const names = [...walk.state.participants.values()]
          .filter(({ isRemoved }) => !isRemoved)
          .map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 120 },
    );
  });

  it('comes by everything that can happen: one that never gets anywhere would promise nothing', () => {
    const reached = new Set<RoomEvent['type']>();
    // Always the same ones, so that what is rare isn't missed now and then.
    for (const walkMoves of fc.sample(moves, { numRuns: 150, seed: 1 })) {
      const walk = new Walk();
      for (const move of walkMoves) walk.take(move);
      for (const { type } of walk.events) reached.add(type);
    }
    expect(EVENT_TYPES.filter((type) => !reached.has(type))).toEqual([]);
  });

  it('[RM5] a command of the instructor that came once is not applied when it comes again', () => {
    fc.assert(
      fc.property(moves, (walkMoves) => {
        const walk = new Walk();
        for (const move of walkMoves) {
          walk.take(move);
          const { version, appliedCommands } = walk.state;
          if (move.by !== 'instructor') continue;
          if (!appliedCommands.some(({ id }) => id === move.command.id)) continue;
          walk.take(move);
          expect(walk.state.version).toBe(version);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** Every one there is: the type makes the list complete. */
const EVENT_TYPES = Object.keys({
  'participant-joined': true,
  'participant-renamed': true,
  'participant-removed': true,
  'participant-readmitted': true,
  'device-changed': true,
  'students-removed': true,
  'students-readmitted': true,
  'entry-set': true,
  'entry-crowded': true,
  'expected-set': true,
  'hall-number-set': true,
  'id-asked': true,
  'pseudonyms-set': true,
  'language-set': true,
  'teams-set': true,
  'extra-time-set': true,
  'plan-set': true,
  'round-opened': true,
  'pick-stored': true,
  'rate-changed': true,
  'tap-stored': true,
  'vote-stored': true,
  'guess-stored': true,
  'walk-moved': true,
  'limit-set': true,
  'round-locked': true,
  'lock-undone': true,
  'round-discarded': true,
  zoomed: true,
  paused: true,
  'clock-marked': true,
  'clock-stopped': true,
  'clock-started': true,
  'round-finished': true,
  'answer-shown': true,
  'returned-to-lobby': true,
  'address-chosen': true,
  'address-typed': true,
  'command-applied': true,
  'title-set': true,
  'room-closed': true,
  'room-reopened': true,
} satisfies Record<RoomEvent['type'], true>) as RoomEvent['type'][];

/** The step from which the last change of this student holds. */
function lastChange(phase: RoomState['phase'], participant: number): number | undefined {
  if (phase.kind !== 'running') return undefined;
  return phase.inputs.picks.get(participant)?.changes.at(-1)?.step;
}
