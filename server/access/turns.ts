import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Millis } from '#core/lesson/round';
import type { TimeSource } from '../process/time-source';

/** Turns that are given and not yet taken. Beyond these nobody gets one. */
const GIVEN_LIMIT = 20_000;
/** Who doesn't take it within this time has lost it. */
const KEPT_MS: Millis = 60_000;

export interface TurnLimits {
  /** Tries in a minute from one address that don't wait. A whole class may share it behind the campus's NAT. */
  readonly freeByAddress: number;
  /** And from all addresses together. */
  readonly freeInAll: number;
  /** Of those who wait, so many may try in a second. */
  readonly perSecond: number;
}

/**
 * Slows down guessing without keeping anybody out: past a number of wrong tries each who tries waits for a
 * turn. A device has one turn at a time, so that whoever tries many things waits for each of them behind all
 * others.
 */
export class Turns {
  readonly #byAddress: RateLimiterMemory;
  readonly #inAll: RateLimiterMemory;
  readonly #interval: Millis;
  /** When each device may try. */
  readonly #given = new Map<string, Millis>();
  #next: Millis = 0;

  constructor(
    { freeByAddress, freeInAll, perSecond }: TurnLimits,
    private readonly time: TimeSource,
  ) {
    this.#byAddress = new RateLimiterMemory({ points: freeByAddress, duration: 60 });
    this.#inAll = new RateLimiterMemory({ points: freeInAll, duration: 60 });
    this.#interval = 1_000 / perSecond;
  }

  /**
   * Asks to try once.
   * @returns how long to wait before asking again; 0: it may try now, and must say by `wasRight` if it was right
   */
  async ask(address: string, device: string): Promise<Millis> {
    const isFree = await isLeft(this.#byAddress, address).then(
      async (left) => left && (await isLeft(this.#inAll, 'all')),
    );
    return isFree ? 0 : this.#waitOf(device);
  }

  /** Only wrong tries count. */
  async wasRight(address: string): Promise<void> {
    await this.#byAddress.reward(address);
    await this.#inAll.reward('all');
  }

  #waitOf(device: string): Millis {
    const now = this.time.now();
    const given = this.#given.get(device);
    if (given !== undefined && now < given) return given - now;
    this.#given.delete(device);
    if (given !== undefined && now < given + KEPT_MS) return 0;
    if (this.#given.size >= GIVEN_LIMIT) this.#forget(now);
    const at = Math.max(now, this.#next);
    if (this.#given.size >= GIVEN_LIMIT) return at - now + KEPT_MS;
    this.#next = at + this.#interval;
    if (at <= now) return 0;
    this.#given.set(device, at);
    return at - now;
  }

  #forget(now: Millis): void {
    for (const [device, at] of this.#given) if (at + KEPT_MS < now) this.#given.delete(device);
  }
}

async function isLeft(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (error) {
    if (error instanceof Error) throw error;
    return false;
  }
}
