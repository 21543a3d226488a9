/** Two presses closer than this, in ms, are one: a double click must not skip a phase. */
export const PRESSES_APART_MS = 600;

/**
 * Lets one press through, and then none for a while; also none just after the button has changed its
 * meaning (the clock locked the round at the moment when the instructor was about to).
 */
export class PressGuard {
  #quietUntil = Number.NEGATIVE_INFINITY;

  /** @param now `performance.now()` */
  meaningChanged(now: number): void {
    this.#quietUntil = Math.max(this.#quietUntil, now + PRESSES_APART_MS);
  }

  /** Whether a press at this moment counts. One that does starts the quiet time anew. */
  accepts(now: number): boolean {
    if (now < this.#quietUntil) return false;
    this.#quietUntil = now + PRESSES_APART_MS;
    return true;
  }
}
