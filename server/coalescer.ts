import type { Millis } from '#core/room/state';
import type { TimeSource } from './time-source';

/** At most four a second to each audience, however many students act. */
const INTERVAL_MS: Millis = 250;

/** Many reasons to say something become one saying: the first at once, the rest together when the interval is over. */
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
    this.#cancel = this.time.after(INTERVAL_MS, () => {
      this.#cancel = null;
      if (!this.#isPending) return;
      this.#isPending = false;
      this.touch();
    });
    this.say();
  }

  dispose(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#isPending = false;
  }
}
