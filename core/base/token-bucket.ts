export interface BucketLimits {
  /** Tokens in a full bucket. */
  readonly most: number;
  readonly perSecond: number;
}

/** Fills steadily up to its most. What is taken may leave it in debt, which the next one waits for. */
export class TokenBucket {
  #level: number;
  #filledAt: number;

  /** @param now milliseconds by the clock that all other times are of */
  constructor(
    private readonly limits: BucketLimits,
    now: number,
  ) {
    this.#level = limits.most;
    this.#filledAt = now;
  }

  /** Tokens; negative in debt. */
  level(now: number): number {
    const { most, perSecond } = this.limits;
    const passed = Math.max(0, now - this.#filledAt);
    this.#level = Math.min(most, this.#level + (passed * perSecond) / 1_000);
    this.#filledAt = Math.max(now, this.#filledAt);
    return this.#level;
  }

  take(tokens: number, now: number): void {
    this.#level = this.level(now) - tokens;
  }

  /** Milliseconds until it holds that many. */
  untilHolds(tokens: number, now: number): number {
    return Math.max(0, ((tokens - this.level(now)) * 1_000) / this.limits.perSecond);
  }
}
