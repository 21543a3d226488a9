import type { Millis } from '#core/lesson/round';

/** How long a database that another process has locked is waited for. */
export const PATIENCE_MS: Millis = 5_000;

/**
 * Of all who wait for one lock together: those that come while it lasts wait what is left, so that the last of twenty
 * rooms isn't told later than the first.
 */
export class LockPatience {
  #since: Millis = Number.NEGATIVE_INFINITY;
  #askedAt: Millis = Number.NEGATIVE_INFINITY;

  /** @param patience from the first who found it locked; a lock that nobody met for as long is another one */
  constructor(private readonly patience: Millis) {}

  /** Somebody found it free: whoever finds it locked from now on meets another lock. */
  ended(): void {
    this.#askedAt = Number.NEGATIVE_INFINITY;
  }

  /** Somebody found it locked. @returns whether to wait on */
  isLeft(now: Millis = performance.now()): boolean {
    if (now - this.#askedAt > this.patience) this.#since = now;
    this.#askedAt = now;
    return now - this.#since < this.patience;
  }
}
