import { seedOf } from '../../base/seed';
import type { Participant, RoomState } from '../state';
import { SUGGESTED_NAMES, suggestedNameAt } from './suggested-name';

/** Has no factor in common with the number of names: a step of this length comes past all of them. */
const STRIDE = 1_021;

/**
 * A stable "Swift Otter" for a participant, which no other in the room has: every number of a run of 1,600
 * leads to another name, and beyond these a figure follows.
 */
export function pseudonymOf(firstCode: string, number: Participant['number']): string {
  const at = (seedOf(firstCode) + number * STRIDE) % SUGGESTED_NAMES;
  const turn = Math.ceil(number / SUGGESTED_NAMES);
  return turn === 1 ? suggestedNameAt(at) : `${suggestedNameAt(at)} ${turn}`;
}

/** What the class reads for somebody: the name or the pseudonym; the bare number of who was sent out. */
export function shownName(
  { code, firstCode, participants, isPseudonymous }: RoomState,
  number: Participant['number'],
): string {
  const participant = participants.get(number);
  if (participant === undefined) throw new Error(`room ${code} has no participant ${number}`);
  if (participant.isRemoved) return `Student ${number}`;
  return isPseudonymous ? pseudonymOf(firstCode, number) : participant.name;
}
