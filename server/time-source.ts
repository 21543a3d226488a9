import type { Millis } from '#core/room/state';

/** The only source of time in the server: passed in, so that a test can let it run faster. */
export interface TimeSource {
  /** Whole milliseconds since 1970. Never goes back while the process lives. */
  now(): Millis;
  /** Calls back once, unless cancelled by what it returns. */
  after(delay: Millis, callback: () => void): () => void;
}

/**
 * The wall clock as it was at the start, counted on by the steady one: setting the machine's clock in the
 * middle of a lesson moves no deadline.
 * @param speed how much faster than real time it runs
 */
export function createTimeSource(speed = 1): TimeSource {
  const origin = Date.now();
  const start = performance.now();
  return {
    now: () => Math.floor(origin + (performance.now() - start) * speed),
    after(delay, callback) {
      const timer = setTimeout(callback, Math.ceil(delay / speed));
      return () => clearTimeout(timer);
    },
  };
}
