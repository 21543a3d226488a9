/** Changes go out at most four times a second. */
const EVERY_MS = 250;

/**
 * Sends the newest of the values that are offered: at once where the last one is long enough ago, else
 * when it is. The last one offered is always sent; those between may be left out.
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

  /** Nothing is sent any more. */
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
