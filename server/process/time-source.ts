import type { Millis } from '#core/lesson/round';

/** The only source of time in the server: passed in, so that a test can let it run faster. */
export interface TimeSource {
  /** For durations: counts whole milliseconds, never back, and not while the machine sleeps. */
  now(): Millis;
  /** For the records: the machine's own date, in whole milliseconds since 1970. */
  date(): Millis;
  /** Calls back once, unless cancelled by what it returns. */
  after(delay: Millis, callback: () => void): () => void;
}

/**
 * `now` is the date as it was at the start, counted on by the steady clock: setting the machine's clock
 * in the middle of a lesson moves no deadline.
 * @param speed how much faster than real time it runs
 */
export function createTimeSource(speed = 1): TimeSource {
  const origin = Date.now();
  const start = performance.now();
  return {
    now: () => Math.floor(origin + (performance.now() - start) * speed),
    date: () => Date.now(),
    after(delay, callback) {
      const timer = setTimeout(callback, Math.ceil(delay / speed));
      return () => clearTimeout(timer);
    },
  };
}
