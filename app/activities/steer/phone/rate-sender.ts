/** Changes go out at most four times a second. */
const EVERY_MS = 250;

/**
 * Sends the newest value offered: at once if the last one went out long enough ago and has been answered,
 * otherwise as soon as it has. One is on its way at a time, so that a slow server is not sent more than it
 * answers. The last value offered is always sent; those in between may be skipped.
 */
export class RateSender {
  #sentAt = Number.NEGATIVE_INFINITY;
  #waiting: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOnItsWay = false;

  /** @param send resolves once it is answered, and never rejects */
  constructor(
    private readonly send: (learningRate: number) => Promise<void>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  offer(learningRate: number): void {
    this.#waiting = learningRate;
    this.#sendNext();
  }

  /** Nothing is sent from now on. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting = null;
  }

  #sendNext(): void {
    if (this.#waiting === null || this.#isOnItsWay || this.#timer !== undefined) return;
    const wait = this.#sentAt + EVERY_MS - this.now();
    if (wait <= 0) void this.#flush(this.#waiting);
    else {
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.#sendNext();
      }, wait);
    }
  }

  async #flush(learningRate: number): Promise<void> {
    this.#waiting = null;
    this.#sentAt = this.now();
    this.#isOnItsWay = true;
    await this.send(learningRate);
    this.#isOnItsWay = false;
    this.#sendNext();
  }
}
