import type { Millis } from '#core/lesson/round';

/** Devices that may wait at one address, and things that are waited for: beyond these a line gives way to a new device. */
const AT_ONE_ADDRESS = 25_000;
/** More than a laptop makes up in ten seconds. */
const LINES_AT_ONE_ADDRESS = 15_000;
/** Lines by chance of which the smallest gives way. */
const CANDIDATES = 3;
/** Devices that may wait in all: several addresses that are full keep nobody out at the others. */
const WAITING_LIMIT = 4 * AT_ONE_ADDRESS;
/** Who doesn't take a turn within this time has lost it. */
const KEPT_MS: Millis = 60_000;
/** The longest that anybody is told to wait before asking again: a line may come earlier than its age tells. */
const ASK_AGAIN_MS: Millis = 5_000;
/** Where nobody has asked for so long, nobody waits any more. */
const DESERTED_MS: Millis = 2 * ASK_AGAIN_MS;

/** Devices at one address that wait to try the same thing. */
interface Line {
  readonly about: string;
  readonly devices: Set<string>;
  readonly ticket: number;
  /** Where it stands among the `drawable` of its queue. */
  at: number;
}

/** Of one address. */
interface Queue {
  /** By what they want to try, oldest first. */
  readonly lines: Map<string, Line>;
  /** The same in any order, each once: to draw one by chance. */
  readonly drawable: Line[];
  devices: number;
  /** Lines that have come into it, and that are no longer there. */
  added: number;
  left: number;
  isLongestNext: boolean;
}

/**
 * Turns at a steady pace: to the addresses one after the other, and at each to what is waited for. A turn is for one
 * thing to try, and for all who wait with it: a hall that types its room's code needs one, while whoever guesses needs
 * one for every guess. Every other turn goes to what most devices wait for: a script at the hall's own address makes up
 * devices and codes as it likes, but each line that it wants in front costs it more devices than the hall has. The turns
 * in between go to the oldest, for a phone that is alone.
 */
export class TurnQueue {
  readonly #queues = new Map<string, Queue>();
  #waiting = 0;
  /** Who may try what, since when; oldest first. */
  readonly #ready = new Map<string, Millis>();
  #next: Millis = 0;
  #askedAt: Millis = 0;

  constructor(private readonly interval: Millis) {}

  /**
   * @param about what the device wants to try
   * @returns how long until its turn, about; 0: it is now, for this one thing, and is over
   */
  ask(address: string, device: string, about: string, now: Millis): Millis {
    if (now - this.#askedAt > DESERTED_MS) this.#clear();
    this.#askedAt = now;
    this.#serve(now);
    if (this.#ready.delete(keyOf(device, about))) return 0;
    if (this.#waiting === 0 && this.#next <= now) {
      this.#next = now + this.interval;
      return 0;
    }
    const line = this.#enter(address, device, about);
    if (line === null) return ASK_AGAIN_MS;
    const ahead = (line.ticket - this.#queues.get(address)!.left) * this.#queues.size;
    const turns = Math.max(1, Math.min(ahead, this.#waiting));
    return Math.min(this.#next - now + (turns - 1) * this.interval, ASK_AGAIN_MS);
  }

  /** The line in which the device is now; null: there is no place. */
  #enter(address: string, device: string, about: string): Line | null {
    const queue: Queue = this.#queues.get(address) ?? {
      ...{ lines: new Map(), drawable: [], devices: 0, added: 0, left: 0, isLongestNext: true },
    };
    const known = queue.lines.get(about);
    if (known?.devices.has(device)) return known;
    const isFull = this.#waiting >= WAITING_LIMIT || queue.devices >= AT_ONE_ADDRESS;
    if (isFull || (known === undefined && queue.lines.size >= LINES_AT_ONE_ADDRESS)) {
      if (queue.lines.size === 0) return null;
      this.#displace(queue);
    }
    // The one that gave way may have been the device's own.
    const line = queue.lines.get(about) ?? newLine(queue, about);
    line.devices.add(device);
    queue.devices += 1;
    this.#waiting += 1;
    this.#queues.set(address, queue);
    return line;
  }

  /**
   * Makes place for a device: the smallest of a few lines by chance goes. A line that others have joined by then stays,
   * whatever a script brings, and who waited in the other asks again.
   */
  #displace(queue: Queue): void {
    let smallest = drawn(queue);
    for (let more = 1; more < CANDIDATES; more += 1) {
      const other = drawn(queue);
      if (other.devices.size < smallest.devices.size) smallest = other;
    }
    this.#leave(queue, smallest);
  }

  #leave(queue: Queue, { about, devices, at }: Line): void {
    queue.lines.delete(about);
    // The last one takes its place.
    const last = queue.drawable.pop()!;
    if (last.about !== about) {
      queue.drawable[at] = last;
      last.at = at;
    }
    queue.devices -= devices.size;
    queue.left += 1;
    this.#waiting -= devices.size;
  }

  /** Turns that nobody would take needn't be given, thousands of them at the next device that asks. */
  #clear(): void {
    this.#queues.clear();
    this.#waiting = 0;
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
    for (const [key, since] of this.#ready) {
      if (since + KEPT_MS > now) break;
      this.#ready.delete(key);
    }
  }

  #giveTurn(address: string, queue: Queue): void {
    const [oldest] = queue.lines.values();
    const isAnyLonger = queue.devices > queue.lines.size;
    const line = queue.isLongestNext && isAnyLonger ? longestOf(queue) : oldest!;
    queue.isLongestNext = !queue.isLongestNext;
    this.#leave(queue, line);
    for (const device of line.devices) this.#ready.set(keyOf(device, line.about), this.#next);
    // To the end of the row.
    this.#queues.delete(address);
    if (queue.lines.size > 0) this.#queues.set(address, queue);
  }
}

function newLine(queue: Queue, about: string): Line {
  queue.added += 1;
  const at = queue.drawable.length;
  const line = { about, devices: new Set<string>(), ticket: queue.added, at };
  queue.drawable.push(line);
  queue.lines.set(about, line);
  return line;
}

/** Of equal ones the oldest. There is at least one. */
function longestOf({ lines }: Queue): Line {
  let longest: Line | null = null;
  for (const line of lines.values()) {
    if (longest === null || line.devices.size > longest.devices.size) longest = line;
  }
  return longest!;
}

/** One by chance. There is at least one. */
function drawn({ drawable }: Queue): Line {
  return drawable[Math.floor(Math.random() * drawable.length)]!;
}

/** Neither has a line break in it. */
function keyOf(device: string, about: string): string {
  return `${device}\n${about}`;
}
