import type { Socket } from 'node:net';

/** What happens to everything on its way. */
export interface Weather {
  /** One way, milliseconds. */
  readonly latency: number;
  /** Up to so many milliseconds more, by chance. */
  readonly jitter: number;
  readonly bytesPerSecond: number;
}

/** One direction of a connection. Keeps the order. */
export class Pipe {
  isSwallowing = false;
  readonly #queue: { readonly at: number; readonly data: Buffer | null }[] = [];
  #timer: NodeJS.Timeout | null = null;
  /** When the last of it will have arrived. */
  #busyUntil = 0;

  constructor(
    private readonly to: Socket,
    private readonly weather: () => Weather,
    private readonly chance: () => number,
  ) {}

  write(data: Buffer): void {
    if (!this.isSwallowing) this.#push(data);
  }

  /** Closes the far side once everything has arrived there. */
  end(): void {
    this.#push(null);
  }

  stall(milliseconds: number): void {
    this.#busyUntil = Math.max(this.#busyUntil, performance.now() + milliseconds);
    const { length } = this.#queue;
    for (const { data } of this.#queue.splice(0, length)) this.#push(data);
  }

  swallow(): void {
    this.isSwallowing = true;
    this.#queue.length = 0;
  }

  #push(data: Buffer | null): void {
    const { latency, jitter, bytesPerSecond } = this.weather();
    const arrival = performance.now() + latency + jitter * this.chance();
    const sending = ((data?.length ?? 0) * 1_000) / bytesPerSecond;
    this.#busyUntil = Math.max(this.#busyUntil, arrival) + sending;
    this.#queue.push({ at: this.#busyUntil, data });
    this.#wind();
  }

  #wind(): void {
    const [head] = this.#queue;
    if (this.#timer !== null || head === undefined) return;
    const wait = head.at - performance.now();
    if (wait <= 0) this.#deliver();
    else this.#timer = setTimeout(() => this.#deliver(), wait);
  }

  #deliver(): void {
    this.#timer = null;
    while (this.#queue.length > 0 && this.#queue[0]!.at <= performance.now()) {
      const { data } = this.#queue.shift()!;
      if (data === null) this.to.destroy();
      else if (!this.to.destroyed) this.to.write(data);
    }
    this.#wind();
  }
}
