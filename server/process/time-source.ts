import type { Millis } from '#core/lesson/round';

/** The server's only source of time, passed in so that a test can run it faster. */
export interface TimeSource {
  /** For durations: whole milliseconds, never going back, and standing still while the machine sleeps. */
  now(): Millis;
  /** For the records: the machine's date, in whole milliseconds since 1970. */
  date(): Millis;
  /** Calls back once. @returns cancels it */
  after(delay: Millis, callback: () => void): () => void;
}

/**
 * `now` starts at the date and then follows a steady clock: setting the machine's clock in the middle of a
 * lesson moves no deadline.
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
