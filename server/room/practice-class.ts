import { seedOf } from '#core/base/seed';
import { INPUTS } from '#core/lesson/activities/inputs';
import type { Inputs, Millis } from '#core/lesson/round';
import type { StudentCommand } from '#core/protocol/commands';
import { elapsedAt } from '#core/room/clock';
import type { PracticeDeed } from '#core/room/practice/give';
import { inOrderOfTime, practiceDeeds, type StudentDeed } from '#core/room/practice/practice-deeds';
import type { Clock, Participant, PickingPhase, RoomState, RunningPhase } from '#core/room/state';
import type { TimeSource } from '../process/time-source';

/** Whatever is due within this time is done together, so that hundreds of inputs make a few commits. */
const GATHERED_MS: Millis = 200;

export interface PracticeClassParts {
  readonly time: TimeSource;
  readonly state: () => RoomState;
  /** `at`: when it was due, which counts as its arrival. */
  readonly submit: (
    tokenHash: Participant['tokenHash'],
    command: StudentCommand,
    at: Millis,
  ) => void;
}

/**
 * Moves a room's practice students: they send what real ones would, by the clock of the round. Nothing is
 * kept here: what they gave is in the state, so after a restart they carry on.
 */
export class PracticeClass {
  /** The round and phase that the deeds are planned for. */
  #watched = '';
  #participants: RoomState['participants'] | null = null;
  /** Earliest first; `#done` of them are. */
  #deeds: readonly StudentDeed[] = [];
  #done = 0;
  #cancel: (() => void) | null = null;
  #isDisposed = false;

  constructor(private readonly parts: PracticeClassParts) {}

  /** To be called after every change of the state. While the clock stands still, nobody does anything. */
  follow(): void {
    if (this.#isDisposed) return;
    const { participants, phase } = this.parts.state();
    if (phase.kind !== 'picking' && phase.kind !== 'running') {
      this.#sleep();
      this.#watched = '';
      return;
    }
    // Before each update of a walk-through something new is asked for.
    const furthest = phase.kind === 'running' ? (phase.walk?.furthest ?? 0) : 0;
    const watched = `${phase.round.number} ${phase.kind} ${furthest}`;
    if (watched !== this.#watched || participants !== this.#participants) {
      this.#sleep();
      this.#plan(phase);
    }
    this.#watched = watched;
    this.#participants = participants;
    const next = this.#deeds[this.#done];
    if (next === undefined || phase.clock.since === null) this.#sleep();
    // An alarm that is set stays: commits every few milliseconds must not put it off for ever.
    else if (this.#cancel === null) this.#wakeFor(next, phase.clock);
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#sleep();
  }

  #sleep(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  #wakeFor({ afterMs }: StudentDeed, clock: Clock): void {
    const delay = afterMs - elapsedAt(clock, this.parts.time.now());
    this.#cancel = this.parts.time.after(Math.max(delay, 0) + GATHERED_MS, () => this.#act());
  }

  #plan(phase: PickingPhase | RunningPhase): void {
    const { code, participants } = this.parts.state();
    const seed = seedOf(code);
    this.#done = 0;
    this.#deeds = inOrderOfTime(
      [...participants.values()].filter(({ isPractice, isRemoved }) => isPractice && !isRemoved),
      (student) => practiceDeeds(seed, phase, student),
    );
  }

  #act(): void {
    this.#cancel = null;
    const { phase } = this.parts.state();
    if (!('clock' in phase)) return;
    const now = this.parts.time.now();
    const elapsed = elapsedAt(phase.clock, now);
    for (let deed = this.#deeds[this.#done]; deed !== undefined; deed = this.#deeds[this.#done]) {
      if (deed.afterMs > elapsed) break;
      this.#done += 1;
      const { student, command } = deed;
      if (isGiven(phase.inputs, student.number, command)) continue;
      const id = `practice-${command.round}-${student.number}-${command.number}`;
      this.parts.submit(student.tokenHash, { ...command, id }, now - (elapsed - deed.afterMs));
    }
    this.follow();
  }
}

/** Given before a restart, or before others joined. */
function isGiven(
  inputs: Inputs,
  student: Participant['number'],
  { type, number }: PracticeDeed['command'],
): boolean {
  return (inputs[INPUTS[type].place].get(student)?.number ?? 0) >= number;
}
