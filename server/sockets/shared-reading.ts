import { type BucketLimits, TokenBucket } from '#core/base/token-bucket';
import type { TimeSource } from '../process/time-source';

/** All who haven't joined: a class that comes in says three or four messages each. */
const STRANGERS: BucketLimits = { most: 8_000, perSecond: 2_000 };
/** One device, with all its tabs. */
const DEVICE: BucketLimits = { most: 160, perSecond: 30 };
/** From one look at who may be read again to the next. */
const LOOK_AGAIN_MS = 50;

/** What is read together of several connections: a thousand of them, none above its own share, are too much. */
export class SharedReading {
  readonly #bucket: TokenBucket;
  readonly #waiting: (() => void)[] = [];
  #isLooking = false;

  constructor(
    limits: BucketLimits,
    private readonly time: TimeSource,
  ) {
    this.#bucket = new TokenBucket(limits, time.now());
  }

  take(tokens: number): void {
    this.#bucket.take(tokens, this.time.now());
  }

  get isSpent(): boolean {
    return this.#waiting.length > 0 || this.#bucket.level(this.time.now()) < 0;
  }

  /** Calls back at once, or after all who wait already. */
  whenLeft(go: () => void): void {
    if (this.isSpent) {
      this.#waiting.push(go);
      if (!this.#isLooking) this.#lookAgain();
    } else go();
  }

  #lookAgain(): void {
    this.#isLooking = this.#waiting.length > 0;
    if (!this.#isLooking) return;
    this.time.after(LOOK_AGAIN_MS, () => {
      const held = Math.floor(this.#bucket.level(this.time.now()));
      for (const go of this.#waiting.splice(0, Math.max(0, held))) go();
      this.#lookAgain();
    });
  }
}

/** Who shares with whom. */
export class ReadingShares {
  readonly strangers: SharedReading;
  readonly #devices = new Map<string, { readonly share: SharedReading; tabs: number }>();

  constructor(private readonly time: TimeSource) {
    this.strangers = new SharedReading(STRANGERS, time);
  }

  /** Of a device's connection, until it says that it has ended. */
  enter(tokenHash: string): { readonly share: SharedReading; readonly leave: () => void } {
    const device = this.#devices.get(tokenHash) ?? {
      share: new SharedReading(DEVICE, this.time),
      tabs: 0,
    };
    this.#devices.set(tokenHash, device);
    device.tabs += 1;
    const leave = () => {
      device.tabs -= 1;
      if (device.tabs === 0) this.#devices.delete(tokenHash);
    };
    return { share: device.share, leave };
  }
}
