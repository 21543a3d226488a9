import type { Millis } from '#core/lesson/round';

/** Ten a second. */
const INTERVAL_MS: Millis = 100;
/** In a crowd, four: phones know the time from frame to frame, and compute the steps themselves. */
const LONGEST_INTERVAL_MS: Millis = 250;
/** Frames take at most a fifth of the time: one to 2,000 phones takes 35 ms, in which nobody's change is read. */
const SHARE = 5;
/** Of the newest frame, in the mean of what they take. */
const WEIGHT = 0.2;

/** How often frames go out: as often as the class and the machine allow. */
export class FramePace {
  #mean: Millis = 0;

  get interval(): Millis {
    return Math.min(Math.max(INTERVAL_MS, this.#mean * SHARE), LONGEST_INTERVAL_MS);
  }

  timed(send: () => void): void {
    const startedAt = performance.now();
    send();
    this.#mean += WEIGHT * (performance.now() - startedAt - this.#mean);
  }
}
