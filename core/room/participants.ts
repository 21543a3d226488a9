import { firstSuffix, nameSkeleton } from './name';
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

/** The lowest free suffix of so many digits after `base`, as far as it was ever needed; its number of digits may have run out. */
export function nextSuffix(state: RoomState, base: string, digits: number): number {
  return lookUp(state.suffixes, suffixKey(base, digits)) ?? firstSuffix(digits);
}

export function suffixKey(base: string, digits: number): string {
  return `${digits} ${nameSkeleton(base)}`;
}
