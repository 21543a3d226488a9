import type { Millis } from '#core/lesson/round';
import type { Log } from '../process/log';
import type { TimeSource } from '../process/time-source';
import type { SessionStore } from '../store/session-store';
import type { SessionKeeper } from './session-keeper';

const DAY_MS: Millis = 86_400_000;
const LOOK_EVERY_MS: Millis = 3_600_000;

export interface RetentionParts {
  /** null: names stay until somebody erases them. */
  readonly days: number | null;
  readonly store: SessionStore;
  readonly keeper: SessionKeeper;
  readonly time: TimeSource;
  readonly log: Log;
}

/** Names erase themselves so many days after their session: closed, or left open with nothing going on. */
export class Retention {
  #cancel: () => void = () => undefined;
  #isStopped = false;

  constructor(private readonly parts: RetentionParts) {}

  /** Resolves when what is due by now has been erased; looks again every hour. */
  async start(): Promise<void> {
    if (this.parts.days === null) return;
    await this.#erase(this.parts.days);
    if (this.#isStopped) return;
    this.#cancel = this.parts.time.after(LOOK_EVERY_MS, () => void this.start());
  }

  stop(): void {
    this.#isStopped = true;
    this.#cancel();
  }

  async #erase(days: number): Promise<void> {
    const { store, keeper, time, log } = this.parts;
    const failed = (error: unknown, sessionId?: string) =>
      log.error({ err: error, sessionId }, 'names that were due were not erased');
    try {
      for (const id of await store.withIdentitiesBefore(time.date() - days * DAY_MS)) {
        // One that can't be changed must not keep the names of all others.
        await keeper.eraseNames(id).catch((error: unknown) => failed(error, id));
      }
    } catch (error) {
      failed(error);
    }
  }
}
