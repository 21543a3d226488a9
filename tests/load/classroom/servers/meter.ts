import { monitorEventLoopDelay } from 'node:perf_hooks';

const RESOLUTION_MS = 2;

/** What a server's process has used since the last reading. */
export interface Metered {
  /** Milliseconds of processor time, user and system. */
  readonly cpu: number;
  /** Milliseconds for which the event loop was blocked. */
  readonly stallP99: number;
  readonly stallMost: number;
}

export interface Held {
  /** Bytes after garbage collection: of objects and buffers, and of the whole process. */
  readonly heap: number;
  readonly resident: number;
  /** Timers, sockets and whatever else keeps a process alive. */
  readonly resources: number;
}

export class Meter {
  readonly #delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  #cpu = process.cpuUsage();

  constructor() {
    this.#delay.enable();
  }

  read(): Metered {
    const used = process.cpuUsage(this.#cpu);
    this.#cpu = process.cpuUsage();
    // The histogram counts the timer's own interval too.
    const stall = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
    const metered: Metered = {
      cpu: (used.user + used.system) / 1_000,
      stallP99: stall(this.#delay.percentile(99)),
      stallMost: stall(this.#delay.max),
    };
    this.#delay.reset();
    return metered;
  }

  hold(): Held {
    global.gc?.();
    const { heapUsed, external, rss } = process.memoryUsage();
    const resources = process.getActiveResourcesInfo().length;
    return { heap: heapUsed + external, resident: rss, resources };
  }
}
