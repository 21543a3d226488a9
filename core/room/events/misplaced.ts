import type { RoomEvent } from '../event';
import type { RoomState } from '../state';

/** The record is broken: this event can't have happened in this state. */
export function misplaced(state: RoomState, event: RoomEvent): Error {
  return new Error(
    `"${event.type}" cannot follow version ${state.version} of room ${state.code}, which is in phase "${state.phase.kind}"`,
  );
}
