import type { Millis } from '#core/lesson/round';

/** The longest time that counts from one tick to the next. */
const MOST_MS: Millis = 500;

/**
 * Time for which this page was really running. A phone that was busy or asleep has not heard what came meanwhile,
 * and must not take its own silence for the network's.
 */
export class AwakeTime {
  #at: Millis | null = null;
  #awake: Millis = 0;

  /** Milliseconds, as of the last tick. */
  get now(): Millis {
    return this.#awake;
  }

  /** @param at by any steady clock */
  tick(at: Millis): void {
    if (this.#at !== null) this.#awake += Math.min(MOST_MS, Math.max(0, at - this.#at));
    this.#at = at;
  }
}
