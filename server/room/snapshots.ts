import type { Millis } from '#core/lesson/round';
import type { RoomEvent } from '#core/room/event';
import type { RoomState } from '#core/room/state';
import type { Log } from '../process/log';
import type { TimeSource } from '../process/time-source';
import type { RoomStore, StoredRounds } from '../store/room-store';

/** From the end of a round on: its results go out first. */
const AFTER_MS: Millis = 3_000;

export interface SnapshotsParts {
  readonly sessionId: string;
  readonly store: RoomStore;
  readonly time: TimeSource;
  readonly log: Log;
  /** Of the snapshot that is stored. */
  readonly storedRounds: StoredRounds;
}

/** Has a snapshot of the room stored whenever a round has ended, one at a time. */
export class Snapshots {
  #storedRounds: StoredRounds;
  #cancel: (() => void) | null = null;
  #writing: Promise<void> = Promise.resolve();
  #isDisposed = false;

  constructor(private readonly parts: SnapshotsParts) {
    this.#storedRounds = parts.storedRounds;
  }

  /** To be told of all that is stored. @param state by then */
  follow(events: readonly RoomEvent[], state: RoomState): void {
    if (state.phase.kind !== 'finished') return;
    if (!events.some(({ type }) => type === 'round-finished')) return;
    this.#cancel?.();
    this.#cancel = this.parts.time.after(AFTER_MS, () => {
      this.#writing = this.#writing.then(() => this.#write(state));
    });
  }

  /** Nothing is stored any more once it resolves. */
  async close(): Promise<void> {
    this.dispose();
    await this.#writing;
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#cancel?.();
  }

  /** The room goes on without one: the log has it all. */
  async #write(state: RoomState): Promise<void> {
    if (this.#isDisposed) return;
    const { store, sessionId, log } = this.parts;
    try {
      const rounds = await store.keepSnapshot(sessionId, state, this.#storedRounds);
      this.#storedRounds = rounds ?? this.#storedRounds;
    } catch (error) {
      log.warn({ err: error, sessionId }, 'a snapshot of a room was not stored');
    }
  }
}
