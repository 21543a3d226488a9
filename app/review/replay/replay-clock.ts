import { elapsedAtStep, type Pace, stepAtElapsed } from '#core/lesson/pace';

/** A longer gap between two looks, as of a page in the background, counts as this: a replay waits for who watches. */
const LONGEST_GAP_MS = 250;

/** Turns a page's time into steps, at the pace of the class; may be paused, sought and sped up. */
export class ReplayClock {
  #isPlaying = false;
  #speed = 1;
  /** Exact while it stands still. */
  #step: number;
  /** On the class's clock, while it plays. */
  #elapsed = 0;
  #lookedAt = 0;

  /** @param steps the last one @param first shown to begin with, within the steps */
  constructor(
    private steps: number,
    private readonly pace: Pace,
    first = 0,
  ) {
    this.#step = this.#within(first);
  }

  get isPlaying(): boolean {
    return this.#isPlaying;
  }

  get speed(): number {
    return this.#speed;
  }

  /** With its fraction while it plays; whole otherwise. @param now milliseconds, never falling */
  stepAt(now: number): number {
    if (!this.#isPlaying) return this.#step;
    this.#elapsed += this.#speed * Math.min(LONGEST_GAP_MS, Math.max(0, now - this.#lookedAt));
    this.#lookedAt = now;
    const step = stepAtElapsed(this.#elapsed, this.steps, this.pace);
    if (step < this.steps) return step;
    this.#isPlaying = false;
    this.#step = this.steps;
    return this.steps;
  }

  /** At the end: from the start again. */
  play(now: number): void {
    if (this.#isPlaying) return;
    if (this.#step >= this.steps) this.#step = 0;
    this.#isPlaying = true;
    this.#goOnFrom(this.#step, now);
  }

  pause(now: number): void {
    this.#step = this.#within(Math.floor(this.stepAt(now)));
    this.#isPlaying = false;
  }

  /** Goes on playing from there, if it was. */
  seek(step: number, now: number): void {
    this.#step = this.#within(Math.round(step));
    if (this.#isPlaying) this.#goOnFrom(this.#step, now);
  }

  /** @param speed a multiple of the class's, above 0 */
  setSpeed(speed: number, now: number): void {
    this.stepAt(now);
    this.#speed = speed;
  }

  /** Another last step; the one shown stays, unless it lies beyond. */
  resize(steps: number, now: number): void {
    if (steps === this.steps) return;
    const step = Math.min(Math.floor(this.stepAt(now)), steps);
    this.steps = steps;
    this.seek(step, now);
  }

  #goOnFrom(step: number, now: number): void {
    this.#elapsed = elapsedAtStep(step, this.steps, this.pace);
    this.#lookedAt = now;
  }

  #within(step: number): number {
    return Math.max(0, Math.min(step, this.steps));
  }
}
