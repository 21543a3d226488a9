import { nameSkeleton } from './name';
import type { Participant, RoomState } from './state';
import { lookUp } from './text-index';

/** The participant of a device; null where it has not joined. */
export function participantOf(
  state: RoomState,
  tokenHash: Participant['tokenHash'],
): Participant | null {
  const number = lookUp(state.tokens, tokenHash);
  return number === undefined ? null : (state.participants.get(number) ?? null);
}

/** Whether a reader would take this name for somebody's. */
export function isNameTaken(state: RoomState, name: string): boolean {
  return lookUp(state.names, nameSkeleton(name)) !== undefined;
}

/** The first suffix worth trying after `base`, at least 2. */
export function nextSuffix(state: RoomState, base: string): number {
  return lookUp(state.suffixes, nameSkeleton(base)) ?? 2;
}
