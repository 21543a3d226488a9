import type { RoomEvent } from '../event';
import type { RoomState } from '../state';

/** This event can't have happened in this state: the record is broken. */
export function misplaced(state: RoomState, event: RoomEvent): Error {
  return new Error(
    `"${event.type}" cannot follow version ${state.version} of room ${state.code}, which is in phase "${state.phase.kind}"`,
  );
}
