import type { IncomingMessage } from 'node:http';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { inMemory, type LimiterFor } from '../access/limiters';
import { Turns } from '../access/turns';
import { isWithinLimit } from '../access/within-limit';
import type { Shares } from '../after-class/shares';
import type { TimeSource } from '../process/time-source';
import type { RequestPath } from './request-path';

/** Links that lead nowhere: nobody guesses one, but each look costs a query. */
const WRONG_LIMITS = { name: 'shared', freeByAddress: 120, freeInAll: 1_200, perSecond: 20 };
/** Pages made in a minute: a lecture of hundreds behind one address opens a link and turns some pages. */
const PAGES_BY_ADDRESS = 600;
const PAGES_IN_ALL = 1_800;

export interface SharedGateParts {
  readonly shares: Pick<Shares, 'isValid'>;
  readonly time: TimeSource;
  readonly limiterFor?: LimiterFor | undefined;
  readonly remoteAddressOf: (request: IncomingMessage) => string;
}

/** Lets whoever has a link read a shared session, and keeps everybody else from having pages made. */
export class SharedGate {
  readonly #wrong: Turns;
  readonly #byAddress: RateLimiterAbstract;
  readonly #inAll: RateLimiterAbstract;

  constructor(private readonly parts: SharedGateParts) {
    const { time, limiterFor = inMemory } = parts;
    const pages = { duration: 60 };
    this.#byAddress = limiterFor({ ...pages, name: 'shared:address', points: PAGES_BY_ADDRESS });
    this.#inAll = limiterFor({ ...pages, name: 'shared:all', points: PAGES_IN_ALL });
    this.#wrong = new Turns(WRONG_LIMITS, time, limiterFor);
  }

  async ask({ path }: RequestPath, request: IncomingMessage): Promise<'page' | 'none' | 'busy'> {
    const [written] = (request.url ?? '').split('?');
    const secret = SHARED_PAGE.exec(path)?.[1];
    // As it is written, so that Next can't make another page of it.
    if (secret === undefined || written !== path) return 'none';
    const address = this.parts.remoteAddressOf(request);
    if ((await this.#wrong.ask(address, address)) > 0) return 'busy';
    if (!(await this.parts.shares.isValid(secret))) return 'none';
    await this.#wrong.wasRight(address);
    const isLeft =
      (await isWithinLimit(this.#byAddress, address)) && (await isWithinLimit(this.#inAll, 'all'));
    return isLeft ? 'page' : 'busy';
  }
}

const SHARED_PAGE = /^\/shared\/([\w-]{22})(?:\/activity\/\d{1,5})?$/;

export function isSharedPath(path: string): boolean {
  return /^\/shared(\/|$)/i.test(path);
}
