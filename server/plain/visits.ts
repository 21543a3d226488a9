import type { Millis } from '#core/lesson/round';
import type { TimeSource } from '../process/time-source';
import type { LiveRoom } from '../room/live-room';

/** A page of text is read and answered in this time; then nobody waits for its reader any more. */
const HERE_FOR_MS: Millis = 5 * 60_000;

type Room = Pick<LiveRoom, 'visit' | 'leave'>;

interface Visit {
  readonly room: Room;
  readonly cancel: () => void;
}

/** A plain page has no connection: whoever has asked for one is in the room for some minutes. */
export class PlainVisits {
  readonly #visits = new Map<string, Visit>();
  #isClosed = false;

  constructor(private readonly time: TimeSource) {}

  note(room: Room, tokenHash: string): void {
    // A page may be on its way while the server ends: nothing would cancel its visit.
    if (this.#isClosed) return;
    const known = this.#visits.get(tokenHash);
    known?.cancel();
    if (known?.room !== room) {
      known?.room.leave(tokenHash);
      room.visit(tokenHash);
    }
    const cancel = this.time.after(HERE_FOR_MS, () => {
      this.#visits.delete(tokenHash);
      room.leave(tokenHash);
    });
    this.#visits.set(tokenHash, { room, cancel });
  }

  close(): void {
    this.#isClosed = true;
    for (const { cancel } of this.#visits.values()) cancel();
    this.#visits.clear();
  }
}
