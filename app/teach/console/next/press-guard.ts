/** Two presses closer together than this, in ms, count as one: a double click must not skip a phase. */
export const PRESSES_APART_MS = 600;

/**
 * Lets one press through, then none for a while. Lets none through right after the button has changed its
 * meaning either: the clock may have locked the round just as the instructor was about to.
 */
export class PressGuard {
  #quietUntil = Number.NEGATIVE_INFINITY;

  /** @param now `performance.now()` */
  meaningChanged(now: number): void {
    this.#quietUntil = Math.max(this.#quietUntil, now + PRESSES_APART_MS);
  }

  /** Whether a press right now counts. One that does restarts the quiet time. */
  accepts(now: number): boolean {
    if (now < this.#quietUntil) return false;
    this.#quietUntil = now + PRESSES_APART_MS;
    return true;
  }
}
