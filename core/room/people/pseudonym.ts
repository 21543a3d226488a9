import type { Language } from '#core/words/languages';
import { seedOf } from '../../base/seed';
import type { Participant, RoomState } from '../state';
import { languageOfNames, SUGGESTED_NAMES, suggestedNameAt } from './suggested-name';

/** Has no factor in common with the number of names: a step of this length comes past all of them. */
const STRIDE = 1_021;

/**
 * A stable "Swift Otter" for a participant, which no other in the room has: every number of a run of 1,600
 * leads to another name, and beyond these a figure follows.
 */
export function pseudonymOf(
  language: Language,
  firstCode: string,
  number: Participant['number'],
): string {
  const at = (seedOf(firstCode) + number * STRIDE) % SUGGESTED_NAMES;
  const turn = Math.ceil(number / SUGGESTED_NAMES);
  const name = suggestedNameAt(language, at);
  return turn === 1 ? name : `${name} ${turn}`;
}

/** What the class reads for somebody: the name or the pseudonym; null for who was sent out, and where it was erased. */
export function shownName(state: RoomState, number: Participant['number']): string | null {
  const { firstCode, participants, isPseudonymous } = state;
  const participant = participants.get(number);
  if (participant === undefined) throw new Error(`there is no participant ${number}`);
  if (participant.isRemoved) return null;
  return isPseudonymous ? pseudonymOf(languageOfNames(state), firstCode, number) : participant.name;
}
