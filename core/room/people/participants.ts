import { lookUp } from '../../base/text-index';
import type { Participant, RoomState } from '../state';
import { firstSuffix, nameSkeleton, uniqueName } from './name';

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

/** This name where it is free (or its own), else with the lowest free suffix. `number`: who is renamed. */
export function freeName(state: RoomState, name: string, number?: Participant['number']): string {
  return uniqueName(name, {
    isTaken: (candidate) => {
      const owner = lookUp(state.names, nameSkeleton(candidate));
      return owner !== undefined && owner !== number;
    },
    nextSuffix: (base, digits) => nextSuffix(state, base, digits),
  });
}

const counted = new WeakMap<RoomState['participants'], number>();

/** How many are in the room: without those who were sent out. */
export function presentCount(participants: RoomState['participants']): number {
  const found = counted.get(participants);
  if (found !== undefined) return found;
  let count = 0;
  for (const { isRemoved } of participants.values()) if (!isRemoved) count += 1;
  counted.set(participants, count);
  return count;
}

/** 1 to the number of teams, dealt in turn by the order of joining; null where there are none. */
export function teamOf(number: Participant['number'], teams: number): number | null {
  return teams === 0 ? null : ((number - 1) % teams) + 1;
}
