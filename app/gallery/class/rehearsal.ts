import type { Round } from '#core/lesson/activities/activity';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { elapsedAtStep } from '#core/lesson/pace';
import type { LessonPlan } from '#core/lesson/plan/lesson-plan';
import type { Millis } from '#core/lesson/round';
import { elapsedAt } from '#core/room/clock';
import { transition } from '#core/room/commands/transition';
import { emptyRoom } from '#core/room/empty-room';
import { replay } from '#core/room/events/apply';
import { playbackDuration } from '#core/room/playback';
import type { StudentDeed } from '#core/room/practice/practice-deeds';
import type { HostCommand, RoomCommand, RoomInstructorCommand } from '#core/room/room-command';
import {
  GRACE_MS,
  type Participant,
  type PickingPhase,
  type RoomState,
  type RunningPhase,
} from '#core/room/state';
import { classDeeds, type Habit } from './habit';
import { resultsOf, unansweredEnd } from './round-end';

/** By then everybody has guessed an update. */
const GUESSING_MS: Millis = 26_000;
/** Updates that are made of a walk-through that is told to its end. */
const WALKED = 3;

type WithoutId<Command> = Command extends unknown ? Omit<Command, 'id'> : never;

type AboutRound = Exclude<
  Extract<RoomInstructorCommand, { round: number }>['type'],
  'walk' | 'zoom'
>;

/** What a round is opened with: of no plan item, and no second vote, unless it says so. */
export type OpeningOfRound = Pick<Round, 'activity' | 'title'> &
  Partial<Pick<Round, 'planItem' | 'revoteOf'>> & {
    /** Seconds; null: none. */
    readonly timeLimit: number | null;
  };

/**
 * A room with a made-up class at one moment. Everything in it came about through commands, the students' at
 * the times that the practice rules say. Every method returns a later moment and leaves this one as it is.
 */
export class Rehearsal {
  private constructor(
    readonly state: RoomState,
    readonly now: Millis,
    private readonly habit: Habit,
    /** What the class has yet to give in this phase, earliest first. */
    private readonly due: readonly StudentDeed[],
  ) {}

  static of(code: string, plan: LessonPlan, habit: Habit): Rehearsal {
    return new Rehearsal(emptyRoom({ code, plan, title: 'The learning rate' }), 0, habit, []);
  }

  /** A real student, on a device of its own. */
  join(name: string): Rehearsal {
    const tokenHash = `device ${this.state.participants.size + 1}`;
    return this.#do({ by: 'student', tokenHash, command: { type: 'join', id: tokenHash, name } });
  }

  teach(command: WithoutId<RoomInstructorCommand>): Rehearsal {
    const id = `command ${this.state.version}`;
    return this.#do({ by: 'instructor', command: { ...command, id } as RoomInstructorCommand });
  }

  /** A command about the present round. */
  lead(type: AboutRound): Rehearsal {
    const { phase } = this.state;
    if (!('round' in phase)) throw new Error(`no round to ${type}`);
    return this.teach({ type, round: phase.round.number });
  }

  open(opening: OpeningOfRound): Rehearsal {
    return this.teach({ type: 'open-round', planItem: null, revoteOf: null, ...opening });
  }

  /** From its opening to its end. */
  play(opening: OpeningOfRound): Rehearsal {
    return this.open(opening).finish();
  }

  /** The moment the round's clock reaches `elapsed`; it is started if it stands still. All that was due is given. */
  at(elapsed: Millis): Rehearsal {
    const { clock } = this.#open;
    if (clock.since === null) {
      const going = clock.isPaused ? this.lead('resume') : this.#host({ type: 'start-clock' });
      return going.at(elapsed);
    }
    const start = this.now - elapsedAt(clock, this.now);
    const given = this.due.filter(({ afterMs }) => afterMs < elapsed);
    let { state } = this;
    for (const { student, afterMs, command } of given) {
      // Who has no first rate can't steer.
      if (command.type === 'change-rate' && !hasPicked(state, student)) continue;
      const id = `${student.number} ${command.type} ${command.number}`;
      const about = { by: 'student', tokenHash: student.tokenHash } as const;
      state = stateAfter(state, { ...about, command: { ...command, id } }, start + afterMs);
    }
    return new Rehearsal(state, start + elapsed, this.habit, this.due.slice(given.length));
  }

  /** The moment the run shows this step. */
  atStep(step: number): Rehearsal {
    if (this.#walked !== null) return this.#walkTo(step);
    const { activity } = this.#open.round;
    const { steps, pace } = rulesOf(activity);
    return this.at(Math.ceil(elapsedAtStep(step, steps(activity), pace)));
  }

  /** The moment the run begins (or, where nothing runs, the round ends), once all who will answer have. */
  lock(): Rehearsal {
    if (this.state.phase.kind !== 'picking') return this;
    const last = this.due.at(-1);
    const answered = last === undefined ? this : this.at(last.afterMs + 1);
    const end = unansweredEnd(answered.#open, answered.now);
    if (end !== null) return answered.#with(replay(answered.state, [end]), answered.now);
    const { state, now } = answered.lead('lock');
    return answered.#with(state, now + GRACE_MS).#host({ type: 'lock-if-due' });
  }

  /** The moment the round is over. */
  finish(): Rehearsal {
    const locked = this.lock();
    const { phase } = locked.state;
    if (phase.kind !== 'running') return locked;
    if (locked.#walked !== null) {
      return locked.#walkTo(WALKED).lead('end-run');
    }
    const end = locked.at(playbackDuration(phase.round.activity));
    return end.#host({ type: 'finish-round', ...resultsOf(end.#open) });
  }

  /** Just after the server came back from a crash: the clock waits for the phones. */
  waiting(): Rehearsal {
    return this.#host({ type: 'mark-clock', present: 1 }).#host({ type: 'stop-clock' });
  }

  /** How far a walk-through has come; null: nothing is walked through. */
  get #walked(): number | null {
    return walkedIn(this.state);
  }

  /** This many updates, or all that there are; whoever guesses has guessed before each. */
  #walkTo(step: number): Rehearsal {
    const { round, clock } = this.#open;
    const last = Math.min(step, rulesOf(round.activity).steps(round.activity));
    const guessed = this.at(elapsedAt(clock, this.now) + GUESSING_MS);
    if ((this.#walked ?? 0) >= last) return guessed;
    return guessed.teach({ type: 'walk', round: round.number, move: 'next' }).#walkTo(step);
  }

  get #open(): PickingPhase | RunningPhase {
    const { phase } = this.state;
    if (phase.kind === 'picking' || phase.kind === 'running') return phase;
    throw new Error('no round is open');
  }

  #host(command: HostCommand): Rehearsal {
    return this.#do({ by: 'host', command });
  }

  #do(command: RoomCommand): Rehearsal {
    return this.#with(stateAfter(this.state, command, this.now), this.now);
  }

  #with(state: RoomState, now: Millis): Rehearsal {
    const isOtherPhase =
      state.phase.kind !== this.state.phase.kind || walkedIn(state) !== walkedIn(this.state);
    const due = isOtherPhase ? classDeeds(state, this.habit) : this.due;
    return new Rehearsal(state, now, this.habit, due);
  }
}

function walkedIn({ phase }: RoomState): number | null {
  return phase.kind === 'running' ? (phase.walk?.furthest ?? null) : null;
}

/** Throws where the rules refuse the command: then the gallery asks for something that can't happen. */
function stateAfter(state: RoomState, command: RoomCommand, now: Millis): RoomState {
  const result = transition(state, command, now);
  if (!result.ok) throw new Error(result.error.reason.key);
  return result.value.state;
}

function hasPicked({ phase }: RoomState, { number }: Participant): boolean {
  return 'inputs' in phase && phase.inputs.picks.get(number) !== undefined;
}
