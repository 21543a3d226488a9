import type { Refusal } from '#core/protocol/refusal';
import { sentence } from '#core/words/messages';
import { Turns } from '../access/turns';
import type { TimeSource } from '../process/time-source';
import type { RoomHost } from '../room/room-host';

/**
 * Wrong numbers in one room. A class mistypes a few dozen; past them each number waits for its turn, and whoever
 * goes through 10,000 numbers needs a quarter of an hour, with the instructor watching.
 */
const NUMBER_LIMITS = { name: 'hall', freeByAddress: 60, freeInAll: 60, perSecond: 10 };

/** Slows down whoever guesses the number that a room's hall shows. */
export class HallTries {
  readonly #turns = new WeakMap<RoomHost, Turns>();

  constructor(private readonly time: TimeSource) {}

  /** Whether this device may try now: null, or what it is told instead. */
  async objectionTo(host: RoomHost, device: Device, given: string): Promise<Refusal | null> {
    const { hallNumber } = host.state;
    if (hallNumber === null) return null;
    const turns = this.#turnsOf(host);
    const wait = await turns.ask(device.remoteAddress, device.tokenHash, given);
    if (wait > 0) {
      const seconds = Math.ceil(wait / 1_000);
      const reason = sentence('refusals.many-numbers', { seconds });
      return { code: 'too-many-tries', reason, retryIn: Math.ceil(wait) };
    }
    if (given === hallNumber) await turns.wasRight(device.remoteAddress);
    return null;
  }

  #turnsOf(host: RoomHost): Turns {
    const known = this.#turns.get(host) ?? new Turns(NUMBER_LIMITS, this.time);
    this.#turns.set(host, known);
    return known;
  }
}

interface Device {
  readonly remoteAddress: string;
  readonly tokenHash: string;
}
