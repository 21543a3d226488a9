import type { Millis } from '#core/lesson/round';

/** Devices that may wait, in all and at one address: beyond these nobody new gets in line. */
const WAITING_LIMIT = 50_000;
const AT_ONE_ADDRESS = 25_000;
/** And things that are waited for at one address: more than a laptop makes up in ten seconds. */
const LINES_AT_ONE_ADDRESS = 15_000;
/** Of which one gives way to a new one where there are too many. */
const CANDIDATES = 3;
/** Who doesn't take a turn within this time has lost it. */
const KEPT_MS: Millis = 60_000;
/** The longest that anybody is told to wait before asking again: a line may come earlier than its age tells. */
const ASK_AGAIN_MS: Millis = 5_000;

/** Devices at one address that wait to try the same thing. */
interface Line {
  readonly devices: Set<string>;
  readonly ticket: number;
}

/** Of one address. */
interface Queue {
  /** By what they want to try, oldest first. */
  readonly lines: Map<string, Line>;
  /** All of them, in any order, and some that are gone: to draw one by chance. */
  names: string[];
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

  constructor(private readonly interval: Millis) {}

  /**
   * @param about what the device wants to try
   * @returns how long until its turn, about; 0: it is now, for this one thing, and is over
   */
  ask(address: string, device: string, about: string, now: Millis): Millis {
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
      ...{ lines: new Map(), names: [], devices: 0, added: 0, left: 0, isLongestNext: true },
    };
    const known = queue.lines.get(about);
    if (known?.devices.has(device)) return known;
    if (this.#waiting >= WAITING_LIMIT || queue.devices >= AT_ONE_ADDRESS) return null;
    if (known === undefined) {
      if (queue.lines.size >= LINES_AT_ONE_ADDRESS) this.#displace(queue);
      queue.added += 1;
      if (queue.names.length >= 2 * LINES_AT_ONE_ADDRESS) queue.names = [...queue.lines.keys()];
      queue.names.push(about);
    }
    const line = known ?? { devices: new Set<string>(), ticket: queue.added };
    line.devices.add(device);
    queue.lines.set(about, line);
    queue.devices += 1;
    this.#waiting += 1;
    this.#queues.set(address, queue);
    return line;
  }

  /**
   * Makes place for a new line: the smallest of a few by chance goes. A line that others have joined by then stays,
   * whatever a script brings, and who waited in the other asks again.
   */
  #displace(queue: Queue): void {
    let smallest = drawn(queue);
    for (let more = 1; more < CANDIDATES; more += 1) {
      const other = drawn(queue);
      if (other[1].devices.size < smallest[1].devices.size) smallest = other;
    }
    this.#leave(queue, ...smallest);
  }

  #leave(queue: Queue, about: string, { devices }: Line): void {
    queue.lines.delete(about);
    queue.devices -= devices.size;
    queue.left += 1;
    this.#waiting -= devices.size;
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
    const [oldest] = queue.lines;
    const isAnyLonger = queue.devices > queue.lines.size;
    const [about, line] = queue.isLongestNext && isAnyLonger ? longestOf(queue.lines) : oldest!;
    queue.isLongestNext = !queue.isLongestNext;
    this.#leave(queue, about, line);
    for (const device of line.devices) this.#ready.set(keyOf(device, about), this.#next);
    // To the end of the row.
    this.#queues.delete(address);
    if (queue.lines.size > 0) this.#queues.set(address, queue);
  }
}

/** Of equal ones the oldest. There is at least one. */
function longestOf(lines: ReadonlyMap<string, Line>): readonly [about: string, line: Line] {
  let longest: readonly [string, Line] | null = null;
  for (const line of lines) {
    if (longest === null || line[1].devices.size > longest[1].devices.size) longest = line;
  }
  return longest!;
}

/** One by chance. There is at least one. */
function drawn({ names, lines }: Queue): readonly [about: string, line: Line] {
  for (;;) {
    const at = Math.floor(Math.random() * names.length);
    const about = names[at]!;
    const line = lines.get(about);
    if (line !== undefined) return [about, line];
    names[at] = names.at(-1)!;
    names.pop();
  }
}

/** Neither has a line break in it. */
function keyOf(device: string, about: string): string {
  return `${device}\n${about}`;
}
