import { formatRate } from '#core/engine/number-format';
import type { InputKind } from '#core/lesson/activities/inputs';
import { GIVEN_WORDS } from '../../../ui/words/input-words';
import { letterOf } from '../../../ui/words/letter-of';
import type { Given } from './roster';

const VALUE_WORDS: Readonly<Record<InputKind, (value: number) => string>> = {
  pick: formatRate,
  'change-rate': formatRate,
  vote: letterOf,
  tap: (step) => `step ${step}`,
  guess: (update) => `guessed ${update}`,
};

/**
 * What a student gave to the round, in the words of the class list. Covered, it only says that they gave
 * something: the screen may be mirrored.
 */
export function givenWords({ kind, value, place }: Given, isUncovered: boolean): string {
  if (place !== undefined) return isUncovered ? place : GIVEN_WORDS.tap;
  return isUncovered ? VALUE_WORDS[kind](value) : GIVEN_WORDS[kind];
}
