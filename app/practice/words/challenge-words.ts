import { MOST_TRIES } from '#core/lesson/laboratory/laboratory';
import type { NextRetrieval } from '#core/lesson/laboratory/retrieval';
import {
  CHALLENGE_RANGE,
  type ChallengeStanding,
  FOUND_WITHIN,
} from '#core/lesson/laboratory/unknown-loss';
import type { Words } from '#core/words/words';

type Say = Words<'practice-challenge'>;

export function challengeRules(words: Say): string {
  return words.say('practice-challenge.rules', {
    ...CHALLENGE_RANGE,
    tries: MOST_TRIES,
    within: FOUND_WITHIN - 1,
  });
}

/** What is known so far, of the tries alone; and, once it is over, the edge. */
export function challengeTitle(
  words: Say,
  { tried, below, above, isFound }: ChallengeStanding,
  edge: number | null,
): string {
  if (edge !== null) {
    const said = { tries: tried.length, edge };
    return words.say(isFound ? 'practice-challenge.found' : 'practice-challenge.not-found', said);
  }
  if (below !== null && above !== null) {
    return words.say('practice-challenge.between', { below, above });
  }
  if (above !== null) return words.say('practice-challenge.below', { above });
  if (below !== null) return words.say('practice-challenge.above', { below });
  return words.say('practice-challenge.no-try');
}

/** What halving on a log scale would have needed. */
export function bisectionWords(
  words: Say,
  tries: number,
  halving: number,
  isFound: boolean,
): string {
  const needed = words.say('practice-challenge.halving', { halving });
  if (!isFound) return needed;
  const own =
    tries < halving
      ? words.say('practice-challenge.halving.fewer', { tries })
      : tries === halving
        ? words.say('practice-challenge.halving.as-many')
        : words.say('practice-challenge.halving.more', { tries });
  return `${needed} ${own}`;
}

export function againWords(words: Say, next: NextRetrieval): string {
  if (next.isDue) return words.say('practice-challenge.again-due');
  const day = words.date(next.at, { day: 'numeric', month: 'long' });
  return words.say('practice-challenge.again-on', { day });
}
