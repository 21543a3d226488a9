import type { RoomEvent } from '../event';
import type { OpenPhase, RoomState } from '../state';
import { misplaced } from './misplaced';

/** Everything is as it was when the room was closed. */
export function reopened(
  state: RoomState,
  event: Extract<RoomEvent, { type: 'room-reopened' }>,
): RoomState {
  if (state.phase.kind !== 'closed') throw misplaced(state, event);
  return { ...state, code: event.code, phase: paused(state.phase.from) };
}

/** The clock stands at its last mark, and only the instructor starts it: nobody looks at a round of last week. */
function paused(phase: OpenPhase): OpenPhase {
  if (phase.kind !== 'picking' && phase.kind !== 'running') return phase;
  return { ...phase, clock: { elapsed: phase.clock.elapsed, since: null, isPaused: true } };
}
