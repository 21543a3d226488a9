import type { InputKind } from '#core/lesson/activities/inputs';
import type { Words } from '#core/words/words';
import { GIVEN_WORDS } from '../../../ui/words/input-words';
import { letterOf } from '../../../ui/words/letter-of';
import { namedPlace } from '../../../ui/words/place-words';
import type { Given } from './roster';

type RosterWords = Words<'console' | 'console-people' | 'play-fractal'>;

const VALUE_WORDS: Readonly<Record<InputKind, (words: RosterWords, value: number) => string>> = {
  pick: (words, rate) => words.numbers.rate(rate),
  'change-rate': (words, rate) => words.numbers.rate(rate),
  vote: (_words, choice) => letterOf(choice),
  tap: (words, step) => words.say('console-people.given.tap', { step }),
  guess: (words, update) => words.say('console-people.given.guess', { update }),
};

/**
 * What a student gave to the round, in the words of the class list. Covered, it only says that they gave
 * something: the screen may be mirrored.
 */
export function givenWords(
  words: RosterWords,
  { kind, value, isPlace }: Given,
  isUncovered: boolean,
): string {
  if (!isUncovered)
    return words.say(`console.given.${isPlace === true ? 'tapped' : GIVEN_WORDS[kind]}`);
  return isPlace === true ? namedPlace(words, value) : VALUE_WORDS[kind](words, value);
}
