import { lookUp } from '../../base/text-index';
import type { Participant, RoomState } from '../state';
import { firstSuffix, uniqueName } from './name';
import { nameKeys } from './name-keys';

/** The participant of a device; null where it has not joined. */
export function participantOf(
  state: RoomState,
  tokenHash: Participant['tokenHash'],
): Participant | null {
  const number = lookUp(state.tokens, tokenHash);
  return number === undefined ? null : (state.participants.get(number) ?? null);
}

/** Stands for the device of a student whose identity is erased: no token has such a hash, so nobody comes back by it. */
export function erasedToken(number: Participant['number']): Participant['tokenHash'] {
  return `erased-${number}`;
}

/** Stands for the device of an entry that turned out to be another student: nobody comes back by it either. */
export function handedOverToken(number: Participant['number']): Participant['tokenHash'] {
  return `handed-over-${number}`;
}

/** Who had this device before going on on another one; null: nobody. */
export function formerOwnerOf(
  { formerDevices }: RoomState,
  tokenHash: Participant['tokenHash'],
): Participant['number'] | null {
  // Asked for every command of a student, and mostly there are none.
  if (formerDevices.size === 0) return null;
  for (const [number, hashes] of formerDevices) if (hashes.includes(tokenHash)) return number;
  return null;
}

/** Whether a reader would take this name for somebody's. `number`: apart from this student. */
export function isNameTaken(
  { names }: Pick<RoomState, 'names'>,
  name: string,
  number?: Participant['number'],
): boolean {
  return nameKeys(name).some((key) => {
    const owner = lookUp(names, key);
    return owner !== undefined && owner !== number;
  });
}

/** The lowest free suffix of so many digits after `base`, as far as it was ever needed; its number of digits may have run out. */
export function nextSuffix(state: RoomState, base: string, digits: number): number {
  const known = suffixKeys(base, digits).map((key) => lookUp(state.suffixes, key) ?? 0);
  return Math.max(firstSuffix(digits), ...known);
}

export function suffixKeys(base: string, digits: number): readonly string[] {
  return nameKeys(base).map((key) => `${digits} ${key}`);
}

/** This name where it is free (or its own), else with the lowest free suffix. `number`: who is renamed. */
export function freeName(state: RoomState, name: string, number?: Participant['number']): string {
  return uniqueName(name, {
    isTaken: (candidate) => isNameTaken(state, candidate, number),
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

/** Of those present: without practice students. */
export function studentCount(participants: RoomState['participants']): number {
  let count = 0;
  for (const { isRemoved, isPractice } of participants.values()) {
    if (!isRemoved && !isPractice) count += 1;
  }
  return count;
}

/** Of those whom one command removed, who is still out and may come back: somebody who turned out to be another may not. */
export function outTogether({
  removedTogether,
  participants,
  handedTo,
}: RoomState): readonly Participant['number'][] {
  return removedTogether.filter(
    (number) => participants.get(number)?.isRemoved && !handedTo.has(number),
  );
}

/** 1 to the number of teams, dealt in turn by the order of joining; null where there are none. */
export function teamOf(number: Participant['number'], teams: number): number | null {
  return teams === 0 ? null : ((number - 1) % teams) + 1;
}
