import type { Millis } from '#core/lesson/round';
import { elapsedAt } from '#core/room/clock';
import { isClosing } from '#core/room/limit';
import { playbackDuration } from '#core/room/playback';
import type { HostCommand } from '#core/room/room-command';
import { GRACE_MS, type Phase, type PickingPhase } from '#core/room/state';
import { isWalkDue, untilNextUpdate } from '#core/room/walk-time';
import type { TimeSource } from '../process/time-source';

/** How much time on a clock a crash may lose. */
const MARK_MS: Millis = 1_000;
/** The wait after a failure to store. */
const RETRY_MS: Millis = 1_000;

export type Duty =
  | Extract<HostCommand['type'], 'mark-clock' | 'lock-if-due' | 'walk-on'>
  | 'finish-round';

export interface RoomClockParts {
  readonly time: TimeSource;
  readonly phase: () => Phase;
  /** From one frame of a run to the next. */
  readonly frameInterval: () => Millis;
  /** Shows the run as far as it has come. @param lateness after the beat of this frame */
  readonly frame: (lateness: Millis) => void;
  /** The time limit is reached: only the grace is left. */
  readonly timeUp: () => void;
  /** Resolves to false if it could not be stored. */
  readonly perform: (duty: Duty) => Promise<boolean>;
}

/**
 * The one clock of a room. In a run it ticks with every frame; while the class picks against a time
 * limit it wakes to mark the clock and to lock; else it sleeps.
 */
export class RoomClock {
  #cancel: (() => void) | null = null;
  #nextFrameAt: Millis = 0;
  /** Of the frame that the alarm is set for; null: it is set for none. */
  #frameDueAt: Millis | null = null;
  #retryAt: Millis = 0;
  /** The round and limit whose end has been announced. */
  #toldLimit = '';
  readonly #busy = new Set<Duty>();
  #isDisposed = false;

  constructor(private readonly parts: RoomClockParts) {}

  /** Sets the alarm again: the phase may have changed. */
  wind(): void {
    this.#cancel?.();
    this.#cancel = null;
    const delay = this.#isDisposed ? null : this.#delay();
    this.#frameDueAt = delay === null ? null : this.#frameDue();
    if (delay === null) return;
    this.#cancel = this.parts.time.after(Math.max(0, delay), () => this.#tick());
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#cancel?.();
    this.#cancel = null;
  }

  #tick(): void {
    const now = this.parts.time.now();
    const phase = this.parts.phase();
    if (phase.kind === 'running' && phase.walk === null) {
      // Keeps the beat; late frames are not made up for.
      const interval = this.parts.frameInterval();
      const beat = this.#nextFrameAt + interval;
      this.#nextFrameAt = beat > now ? beat : now + interval;
      const dueAt = this.#frameDueAt ?? now;
      this.#frameDueAt = null;
      this.parts.frame(Math.max(0, now - dueAt));
    }
    if (phase.kind === 'picking' && isClosing(phase, now)) this.#tellTimeUp(phase);
    for (const duty of dutiesAt(phase, now)) void this.#perform(duty);
    this.wind();
  }

  #tellTimeUp({ round, limit }: PickingPhase): void {
    const key = `${round.number} ${limit}`;
    if (this.#toldLimit === key) return;
    this.#toldLimit = key;
    this.parts.timeUp();
  }

  async #perform(duty: Duty): Promise<void> {
    if (this.#busy.has(duty) || this.parts.time.now() < this.#retryAt) return;
    this.#busy.add(duty);
    const isDone = await this.parts.perform(duty);
    this.#busy.delete(duty);
    if (!isDone) this.#retryAt = this.parts.time.now() + RETRY_MS;
    this.wind();
  }

  /** However often the alarm is set again meanwhile; the beat of a run before this one counts for nothing. */
  #frameDue(): Millis | null {
    const phase = this.parts.phase();
    if (phase.kind !== 'running' || phase.walk !== null) return null;
    return this.#frameDueAt ?? Math.max(this.#nextFrameAt, this.parts.time.now());
  }

  #delay(): Millis | null {
    const phase = this.parts.phase();
    const now = this.parts.time.now();
    if (!('clock' in phase) || phase.clock.since === null) return null;
    if (phase.kind === 'running' && phase.walk !== null) return untilNextUpdate(phase, now);
    if (phase.kind === 'running') return this.#nextFrameAt - now;
    if (phase.limit === null) return null;
    const left = phase.limit - elapsedAt(phase.clock, now);
    const due = left > 0 ? left : left + GRACE_MS;
    const mark = phase.clock.since + MARK_MS - now;
    // A duty that is being performed winds the clock again when it is done.
    return this.#busy.size > 0 ? RETRY_MS : Math.max(Math.min(due, mark), this.#retryAt - now);
  }
}

/** What the phase asks for at this moment. */
function dutiesAt(phase: Phase, now: Millis): Duty[] {
  if (!('clock' in phase) || phase.clock.since === null) return [];
  const elapsed = elapsedAt(phase.clock, now);
  const isMarkDue = now - phase.clock.since >= MARK_MS;
  if (phase.kind === 'running' && phase.walk !== null) {
    return isWalkDue(phase, now) ? ['walk-on'] : [];
  }
  if (phase.kind === 'running') {
    if (elapsed >= playbackDuration(phase.round.activity)) return ['finish-round'];
    return isMarkDue ? ['mark-clock'] : [];
  }
  if (phase.limit === null) return [];
  if (elapsed >= phase.limit + GRACE_MS) return ['lock-if-due'];
  return isMarkDue ? ['mark-clock'] : [];
}
