/** The longest a jump may take to draw, however slow the steps: then the point rests. */
const LONGEST_JUMP_MS = 120;
const SMOOTHING = 0.25;

/**
 * How far the jump to the current step has got. The step is the server's clock's; the jump to it starts when
 * the step does, and takes as long as the step, 120 ms at most.
 */
export class Tween {
  /** Steps per millisecond, as the clock has been running lately. */
  #rate = 0;
  #lastStep = 0;
  #lastAt: number | null = null;

  /** @param shown the step with its fraction @param now milliseconds @returns share of the jump, 0 to 1 */
  follow(shown: number, now: number): number {
    if (this.#lastAt !== null && now > this.#lastAt) {
      const rate = (shown - this.#lastStep) / (now - this.#lastAt);
      // A jump of the clock says nothing about its rate.
      if (rate >= 0 && rate < 10) this.#rate += (rate - this.#rate) * SMOOTHING;
    }
    this.#lastStep = shown;
    this.#lastAt = now;
    if (this.#rate <= 0) return 1;
    const duration = Math.min(LONGEST_JUMP_MS, 1 / this.#rate);
    return Math.min(1, (shown - Math.floor(shown)) / this.#rate / duration);
  }
}
