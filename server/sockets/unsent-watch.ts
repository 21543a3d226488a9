import type { Millis } from '#core/lesson/round';
import type { TimeSource } from '../process/time-source';
import type { ConnectionLimits } from './connection-limits';

const CHECK_EVERY_MS: Millis = 1_000;

/** Something that holds what is to be sent until it can be. */
export interface WatchedTransport {
  /** Bytes that wait. */
  unsent(): number;
  end(): void;
}

/**
 * Ends connections that don't read what they are sent: it would fill the memory. Not at once, since a slow phone
 * may need a few seconds for its first view; but as soon as all together hold too much, beginning with the worst.
 */
export class UnsentWatch {
  /** When each line was first found to hold too much; null: it doesn't. */
  readonly #lines = new Map<WatchedTransport, Millis | null>();
  #cancel: (() => void) | null = null;

  constructor(
    private readonly limits: ConnectionLimits,
    private readonly time: TimeSource,
  ) {}

  start(): void {
    this.#cancel = this.time.after(CHECK_EVERY_MS, () => {
      this.#check();
      this.start();
    });
  }

  stop(): void {
    this.#cancel?.();
  }

  /** @returns to be called when it is closed */
  add(line: WatchedTransport): () => void {
    this.#lines.set(line, null);
    return () => void this.#lines.delete(line);
  }

  #check(): void {
    const { unsentBytes, unsentFor, unsentBytesInAll } = this.limits;
    const now = this.time.now();
    const holding: [line: WatchedTransport, bytes: number][] = [];
    let sum = 0;
    for (const [line, since] of this.#lines) {
      const bytes = line.unsent();
      sum += bytes;
      if (bytes > 0) holding.push([line, bytes]);
      if (bytes <= unsentBytes) {
        if (since !== null) this.#lines.set(line, null);
      } else if (since === null) this.#lines.set(line, now);
      else if (now - since >= unsentFor) line.end();
    }
    if (sum <= unsentBytesInAll) return;
    for (const [line, bytes] of holding.sort(([, a], [, b]) => b - a)) {
      line.end();
      sum -= bytes;
      if (sum <= unsentBytesInAll) return;
    }
  }
}
