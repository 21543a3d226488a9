/** Two presses closer together than this, in ms, count as one: a double click must not skip a phase. */
export const PRESSES_APART_MS = 600;

/**
 * When a run ends just as it was being skipped, in ms: the second press was meant for the run, and must not take the
 * results away before anybody has seen them.
 */
export const AFTER_SKIPPED_RUN_MS = 2_000;

/**
 * Lets one press through, then none for a while. Lets none through right after the button has changed its
 * meaning either: the clock may have locked the round just as the instructor was about to.
 */
export class PressGuard {
  #quietUntil = Number.NEGATIVE_INFINITY;

  /** @param now `performance.now()` @param quiet for how long no press counts, in ms */
  meaningChanged(now: number, quiet = PRESSES_APART_MS): void {
    this.#quietUntil = Math.max(this.#quietUntil, now + quiet);
  }

  /** Whether a press right now counts. One that does restarts the quiet time. */
  accepts(now: number): boolean {
    if (now < this.#quietUntil) return false;
    this.#quietUntil = now + PRESSES_APART_MS;
    return true;
  }
}
