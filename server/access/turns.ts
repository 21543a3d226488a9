import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Millis } from '#core/lesson/round';
import type { TimeSource } from '../process/time-source';
import { inMemory, type LimiterFor } from './limiters';
import { TurnQueue } from './turn-queue';
import { isWithinLimit } from './within-limit';

export interface TurnLimits {
  /** What is tried. */
  readonly name: string;
  /** Tries in a minute from one address that don't wait. A whole class may share it behind the campus's NAT. */
  readonly freeByAddress: number;
  /** And from all addresses together. */
  readonly freeInAll: number;
  /** Of those who wait, so many may try in a second. */
  readonly perSecond: number;
}

/**
 * Slows down guessing without keeping anybody out: past a number of wrong tries each who tries waits for a
 * turn. A turn is for one thing to try, and addresses take turns, so that whoever tries many things, as however
 * many devices, waits for each of them, and who types what many type waits least.
 */
export class Turns {
  readonly #byAddress: RateLimiterAbstract;
  readonly #inAll: RateLimiterAbstract;
  readonly #queue: TurnQueue;

  constructor(
    { name, freeByAddress, freeInAll, perSecond }: TurnLimits,
    private readonly time: TimeSource,
    limiterFor: LimiterFor = inMemory,
  ) {
    this.#byAddress = limiterFor({
      name: `${name}:address`,
      points: freeByAddress,
      duration: 60,
    });
    this.#inAll = limiterFor({ name: `${name}:all`, points: freeInAll, duration: 60 });
    this.#queue = new TurnQueue(1_000 / perSecond);
  }

  /**
   * Asks to try once.
   * @param about what is tried; by default what nobody else tries
   * @returns how long to wait before asking again; 0: it may try now, and must say by `wasRight` if it was right
   */
  async ask(address: string, device: string, about = device): Promise<Millis> {
    const isFree = await isWithinLimit(this.#byAddress, address).then(
      async (left) => left && (await isWithinLimit(this.#inAll, 'all')),
    );
    return isFree ? 0 : this.#queue.ask(address, device, about, this.time.now());
  }

  /** Only wrong tries count. */
  async wasRight(address: string): Promise<void> {
    await this.#byAddress.reward(address);
    await this.#inAll.reward('all');
  }
}
