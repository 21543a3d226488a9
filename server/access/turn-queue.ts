import type { Millis } from '#core/lesson/round';

/** Who may wait. Beyond these nobody gets a turn; at one address, a class and as many again. */
const WAITING_LIMIT = 20_000;
const AT_ONE_ADDRESS = 5_000;
/** Who doesn't take a turn within this time has lost it. */
const KEPT_MS: Millis = 60_000;

interface Queue {
  readonly devices: Set<string>;
  /** Who has come into it, and who has gone. */
  added: number;
  served: number;
}

/**
 * Turns at a steady pace: to the addresses one after the other, at each to its devices one after the other. A device
 * costs a script nothing, an address does: thousands of devices of one laptop wait for each other only.
 */
export class TurnQueue {
  readonly #queues = new Map<string, Queue>();
  readonly #waiting = new Map<string, { readonly address: string; readonly ticket: number }>();
  /** Whose turn it is, since when; oldest first. */
  readonly #ready = new Map<string, Millis>();
  #next: Millis = 0;

  constructor(private readonly interval: Millis) {}

  /** @returns how long until this device's turn, about; 0: it is now, and is over */
  ask(address: string, device: string, now: Millis): Millis {
    this.#serve(now);
    if (this.#ready.delete(device)) return 0;
    if (!this.#waiting.has(device)) {
      if (this.#waiting.size === 0 && this.#next <= now) {
        this.#next = now + this.interval;
        return 0;
      }
      if (!this.#enter(address, device)) return this.#slot(this.#waiting.size, now) + KEPT_MS;
    }
    const { address: at, ticket } = this.#waiting.get(device)!;
    const ahead = (ticket - this.#queues.get(at)!.served) * this.#queues.size;
    return this.#slot(Math.min(ahead, this.#waiting.size), now);
  }

  /** @returns when so many turns have been given, in milliseconds from now */
  #slot(count: number, now: Millis): Millis {
    return this.#next - now + (count - 1) * this.interval;
  }

  #enter(address: string, device: string): boolean {
    const queue = this.#queues.get(address) ?? { devices: new Set(), added: 0, served: 0 };
    if (this.#waiting.size >= WAITING_LIMIT || queue.devices.size >= AT_ONE_ADDRESS) return false;
    this.#queues.set(address, queue);
    queue.devices.add(device);
    queue.added += 1;
    this.#waiting.set(device, { address, ticket: queue.added });
    return true;
  }

  /** Gives the turns that are due. */
  #serve(now: Millis): void {
    for (; this.#next <= now; this.#next += this.interval) {
      const [first] = this.#queues;
      if (first === undefined) {
        this.#next = now;
        break;
      }
      this.#giveTurn(...first);
    }
    for (const [device, since] of this.#ready) {
      if (since + KEPT_MS > now) break;
      this.#ready.delete(device);
    }
  }

  #giveTurn(address: string, queue: Queue): void {
    const [device] = queue.devices;
    queue.devices.delete(device!);
    queue.served += 1;
    this.#waiting.delete(device!);
    this.#ready.set(device!, this.#next);
    // To the end of the row.
    this.#queues.delete(address);
    if (queue.devices.size > 0) this.#queues.set(address, queue);
  }
}
