import { failure, type Result, success } from '#core/base/result';
import type { Refusal } from '#core/protocol/refusal';
import { normalizeCode } from '#core/room/people/code';
import { sentence } from '#core/words/messages';
import type { TimeSource } from '../process/time-source';
import type { LiveRoom, LiveRooms } from '../room/live-room';
import type { RoomStore } from '../store/room-store';
import type { Invitations } from './invitations';
import type { LimiterFor } from './limiters';
import { Turns } from './turns';

/** Wrong codes. Past them codes are tried 20 in a second: at that speed all 2 million take more than a day. */
const CODE_LIMITS = { name: 'codes', freeByAddress: 120, freeInAll: 1_200, perSecond: 20 };

/** Who asks for a room. */
export interface Asker {
  readonly remoteAddress: string;
  /** The hash of a phone's token; null: a projector or a console. */
  readonly tokenHash: string | null;
  /** The secret part of the room's link, if it came by one. */
  readonly invitation: string | null;
  /** An instructor whose own room this code's is. */
  readonly isLeader: boolean;
}

/**
 * Finds a room by its code. A typed code may be a guess: past a number of wrong ones every new device waits for
 * its turn, with whoever typed the same one. A link, a QR code, a device that is in the room and who leads it always pass.
 */
export class CodeLookup {
  readonly #turns: Turns;
  /** Typed codes that are being looked up. */
  readonly #looking = new Map<string, Promise<Result<LiveRoom, Refusal>>>();

  constructor(
    private readonly rooms: Pick<LiveRooms, 'find' | 'findLive'>,
    private readonly store: RoomStore,
    private readonly invitations: Invitations,
    time: TimeSource,
    limiterFor?: LimiterFor | undefined,
  ) {
    this.#turns = new Turns(CODE_LIMITS, time, limiterFor);
  }

  async find(text: string, asker: Asker): Promise<Result<LiveRoom, Refusal>> {
    const code = normalizeCode(text);
    if (code === null) return failure(UNKNOWN_ROOM);
    if (await this.#isTrusted(code, asker)) return this.#look(code);
    // A class that comes back to a room that has to be restored asks for one code, and that counts once.
    const looking = this.#looking.get(code);
    if (looking !== undefined) return looking;
    const { remoteAddress, tokenHash } = asker;
    const wait = await this.#turns.ask(remoteAddress, tokenHash ?? remoteAddress, code);
    if (wait > 0) return failure({ ...WAIT, retryIn: Math.ceil(wait) });
    const found = this.#look(code).finally(() => this.#looking.delete(code));
    this.#looking.set(code, found);
    if ((await found).ok) await this.#turns.wasRight(remoteAddress);
    return found;
  }

  async #isTrusted(code: string, { invitation, isLeader, tokenHash }: Asker): Promise<boolean> {
    if (isLeader) return true;
    if (invitation !== null && this.invitations.isFor(code, invitation)) return true;
    // Only in memory: whoever guesses must not make the server read its database.
    const live = tokenHash === null ? null : await this.rooms.findLive(code);
    return live?.isMember(tokenHash!) === true;
  }

  async #look(code: string): Promise<Result<LiveRoom, Refusal>> {
    const room = await this.rooms.find(code);
    if (room !== null) return success(room);
    return failure((await this.store.wasClosed(code)) ? ROOM_CLOSED : UNKNOWN_ROOM);
  }
}

export const UNKNOWN_ROOM: Refusal = {
  code: 'unknown-room',
  reason: sentence('refusals.unknown-room'),
};

const ROOM_CLOSED: Refusal = {
  code: 'room-closed',
  reason: sentence('refusals.room-closed'),
};

const WAIT: Refusal = {
  code: 'too-many-tries',
  reason: sentence('refusals.many-codes'),
};
