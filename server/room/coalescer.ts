import type { Millis } from '#core/lesson/round';
import type { TimeSource } from '../process/time-source';

/** At most four a second to each audience, however many students act. */
const INTERVAL_MS: Millis = 250;
/** And no more than an eighth of the time: a message to 2,000 phones takes 35 ms, and more on a busy machine. */
const REST = 7;

/**
 * Turns many reasons to send into few messages: the first goes out at once, the rest as one when the interval
 * is over.
 */
export class Coalescer {
  #isPending = false;
  #cancel: (() => void) | null = null;

  constructor(
    private readonly time: TimeSource,
    private readonly say: () => void,
  ) {}

  touch(): void {
    if (this.#cancel !== null) {
      this.#isPending = true;
      return;
    }
    const startedAt = this.time.now();
    this.say();
    const rest = (this.time.now() - startedAt) * REST;
    this.#cancel = this.time.after(Math.max(INTERVAL_MS, rest), () => {
      this.#cancel = null;
      if (!this.#isPending) return;
      this.#isPending = false;
      this.touch();
    });
  }

  dispose(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#isPending = false;
  }
}
