import type { Millis } from '#core/lesson/round';
import { isTimeToGoOn } from '#core/room/returning';
import type { RoomState } from '#core/room/state';
import type { TimeSource } from '../process/time-source';

const LOOK_EVERY_MS: Millis = 100;
/** The wait after the clock could not be started. */
const RETRY_MS: Millis = 1_000;

export interface ReturnWaitParts {
  readonly time: TimeSource;
  /** How many students were connected when the server went down; null: nobody knows. */
  readonly present: RoomState['present'];
  /** How many are connected now. */
  readonly back: () => number;
  /** Starts the clock. Resolves to false if that could not be stored. */
  readonly goOn: () => Promise<boolean>;
}

/** After a restart: waits until the class is back, by the rules of the room. */
export class ReturnWait {
  readonly #since: Millis;
  #cancel: () => void;
  #isDisposed = false;

  constructor(private readonly parts: ReturnWaitParts) {
    this.#since = parts.time.now();
    this.#cancel = parts.time.after(LOOK_EVERY_MS, () => void this.#look());
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#cancel();
  }

  async #look(): Promise<void> {
    const { time, present, back, goOn } = this.parts;
    const isDue = isTimeToGoOn(present, back(), time.now() - this.#since);
    if (isDue && (await goOn())) return;
    if (this.#isDisposed) return;
    this.#cancel = time.after(isDue ? RETRY_MS : LOOK_EVERY_MS, () => void this.#look());
  }
}
