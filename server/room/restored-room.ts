import { replay } from '#core/room/events/apply';
import { newRoom } from '#core/room/new-room';
import type { RoomState } from '#core/room/state';
import type { Log } from '../process/log';
import type { RoomStore, StoredRounds } from '../store/room-store';

/** A room as its session is stored. */
export interface RestoredRoom {
  readonly sessionId: string;
  readonly state: RoomState;
  /** Of its snapshot. */
  readonly storedRounds: StoredRounds;
}

interface RestoringParts {
  readonly store: RoomStore;
  /** How many students it holds. */
  readonly capacity: number;
  readonly log: Log;
}

/** Its log can't be played again: the cause says why. */
export class BrokenSession extends Error {}

/** The open room with this code: from its last snapshot where that can be relied on, else from the beginning. */
export async function restoredRoom(
  parts: RestoringParts,
  code: string,
): Promise<RestoredRoom | null> {
  const { store, capacity } = parts;
  const recalled = await recalledRoom(parts, code);
  if (recalled !== null) return recalled;
  const session = await store.load(code);
  if (session === null) return null;
  const { id, firstCode, title, events } = session;
  try {
    const state = replay(newRoom({ code, firstCode, title, capacity }), events);
    return { sessionId: id, state, storedRounds: new Map() };
  } catch (cause) {
    throw new BrokenSession(`the record of session ${id} is broken`, { cause });
  }
}

/** null: there is no snapshot, or the log doesn't follow from it. Nothing is lost then, for the log has it all. */
async function recalledRoom(
  { store, capacity, log }: RestoringParts,
  code: string,
): Promise<RestoredRoom | null> {
  try {
    const session = await store.recall(code);
    if (session === null) return null;
    const { id, firstCode, title, version, events, rounds } = session;
    const room = session.roomOf(newRoom({ code, firstCode, title, capacity }));
    const state = replay(room, events);
    if (state.version !== version) {
      throw new Error(`it leads to version ${state.version} of session ${id}, not ${version}`);
    }
    return { sessionId: id, state, storedRounds: rounds };
  } catch (error) {
    log.warn({ err: error }, 'a snapshot can’t be used: the room is restored from its whole log');
    return null;
  }
}
