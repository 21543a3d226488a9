import { RateLimiterMemory } from 'rate-limiter-flexible';
import { failure, type Result, success } from '#core/base/result';
import type { Refusal } from '#core/protocol/refusal';
import { normalizeCode } from '#core/room/people/code';
import type { RoomHost } from '../room/room-host';
import type { RoomRegistry } from '../room/room-registry';
import type { RoomStore } from '../store/room-store';

/** Wrong codes that one address may try in a minute. A whole class may share it behind the campus's NAT. */
const WRONG_CODES_PER_MINUTE = 120;

/** Finds a room by the code that somebody typed. Only wrong codes are counted: a right one always gets in. */
export class CodeLookup {
  readonly #wrongCodes = new RateLimiterMemory({ points: WRONG_CODES_PER_MINUTE, duration: 60 });

  constructor(
    private readonly registry: RoomRegistry,
    private readonly store: RoomStore,
  ) {}

  async find(text: string, remoteAddress: string): Promise<Result<RoomHost, Refusal>> {
    const code = normalizeCode(text);
    const host = code === null ? null : await this.registry.find(code);
    if (host !== null) return success(host);
    if (code !== null && (await this.store.wasClosed(code))) {
      return failure({
        code: 'room-closed',
        message: 'This room is closed: ask the instructor for a new code.',
      });
    }
    return failure((await this.#isTooMany(remoteAddress)) ? TOO_MANY_TRIES : UNKNOWN_ROOM);
  }

  async #isTooMany(remoteAddress: string): Promise<boolean> {
    try {
      await this.#wrongCodes.consume(remoteAddress);
      return false;
    } catch (error) {
      if (error instanceof Error) throw error;
      return true;
    }
  }
}

const UNKNOWN_ROOM: Refusal = {
  code: 'unknown-room',
  message: 'There is no room with this code: check it against the screen.',
};

const TOO_MANY_TRIES: Refusal = {
  code: 'too-many-tries',
  message: 'Too many wrong codes came from this network: wait a minute, then try again.',
};
