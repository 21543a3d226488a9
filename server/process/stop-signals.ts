import { setTimeout as delay } from 'node:timers/promises';
import type { Millis } from '#core/lesson/round';
import type { Log } from './log';

/** A server that hangs while it stops is ended. */
const STOP_WITHIN_MS: Millis = 2_000;
/** At one Ctrl-C the terminal sends a signal, and so may npm and whoever supervises: within this time it is the same. */
const SAME_WISH_MS: Millis = 300;

export interface Stopping {
  /** Ends in good order. */
  readonly close: () => Promise<void>;
  /** To whoever supervises: this end is wanted. */
  readonly announce: () => void;
  readonly log: Log;
}

/**
 * Ends the process at the first SIGINT or SIGTERM in good order, with exit code 0; with 1 where that fails or takes too
 * long, and at once where somebody asks again. What was acknowledged is on the disk in each case.
 */
export function stopAtSignals({ close, announce, log }: Stopping): void {
  let askedAt: number | null = null;
  const stop = async () => {
    if (askedAt !== null) {
      if (performance.now() - askedAt > SAME_WISH_MS) process.exit(1);
      return;
    }
    askedAt = performance.now();
    announce();
    try {
      const isClosed = await Promise.race([
        close().then(() => true),
        delay(STOP_WITHIN_MS, false, { ref: false }),
      ]);
      process.exit(isClosed ? 0 : 1);
    } catch (error) {
      log.fatal({ err: error }, 'the server did not stop cleanly');
      process.exit(1);
    }
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
