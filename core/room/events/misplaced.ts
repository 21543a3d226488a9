import type { RoomEvent } from '../event';
import type { RoomState } from '../state';

/** This event can't have happened in this state: the record is broken. It is logged: the room's code would let anybody in. */
export function misplaced(state: RoomState, event: RoomEvent): Error {
  return new Error(
    `"${event.type}" cannot follow version ${state.version} of a room in phase "${state.phase.kind}"`,
  );
}
