import type { Millis } from '#core/lesson/round';
import type { TimeSource } from '../process/time-source';

/** At most four a second to each audience, however many students act. */
const INTERVAL_MS: Millis = 250;
/**
 * And no more than a twentieth of the time: a message to 2,000 phones takes 35 ms, and more on a busy machine, in
 * which nobody's pick is read.
 */
const REST = 19;

/**
 * Turns many reasons to send into few messages: the first goes out at once, the rest as one when the interval
 * is over.
 */
export class Coalescer {
  #isPending = false;
  #cancel: (() => void) | null = null;
  #isDisposed = false;

  constructor(
    private readonly time: TimeSource,
    private readonly say: () => void,
  ) {}

  touch(): void {
    if (this.#cancel === null) this.#sayNow();
    else this.#isPending = true;
  }

  /** For what can't wait: it goes out at once, and the interval begins anew. */
  flush(): void {
    this.#cancel?.();
    this.#sayNow();
  }

  #sayNow(): void {
    if (this.#isDisposed) return;
    this.#isPending = false;
    const startedAt = this.time.now();
    this.say();
    if (this.#isDisposed) return;
    const rest = (this.time.now() - startedAt) * REST;
    this.#cancel = this.time.after(Math.max(INTERVAL_MS, rest), () => {
      this.#cancel = null;
      if (this.#isPending) this.#sayNow();
    });
  }

  /** Says nothing any more, whatever touches it later. */
  dispose(): void {
    this.#isDisposed = true;
    this.#cancel?.();
    this.#cancel = null;
    this.#isPending = false;
  }
}
