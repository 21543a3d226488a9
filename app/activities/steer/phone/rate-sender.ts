/** Changes go out at most four times a second. */
const EVERY_MS = 250;

/**
 * Sends the newest value offered: at once if the last one went out long enough ago, otherwise as soon as it
 * has. The last value offered is always sent; those in between may be skipped.
 */
export class RateSender {
  #sentAt = Number.NEGATIVE_INFINITY;
  #waiting: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly send: (learningRate: number) => void,
    private readonly now: () => number = () => performance.now(),
  ) {}

  offer(learningRate: number): void {
    this.#waiting = learningRate;
    const wait = this.#sentAt + EVERY_MS - this.now();
    if (wait <= 0) this.#flush();
    else this.#timer ??= setTimeout(() => this.#flush(), wait);
  }

  /** Nothing is sent from now on. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting = null;
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting === null) return;
    const learningRate = this.#waiting;
    this.#waiting = null;
    this.#sentAt = this.now();
    this.send(learningRate);
  }
}
