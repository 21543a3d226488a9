import { askedDuring, hasPlaces } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import type { PastRound } from '#core/protocol/shapes/round';
import type { Words } from '#core/words/words';
import { GIVEN_WORDS } from '../../../ui/words/input-words';

/** What a round came to, in a few words. */
export function resultWords(
  words: Words<'console'>,
  { activity, runs, outcomes }: PastRound,
): string {
  if (runs > 0) {
    return words.say('console.result.converged', { converged: outcomes.converged, runs });
  }
  if (hasPlaces(activity)) return words.say('console.given.tapped');
  const input = rulesOf(activity).before ?? askedDuring(activity);
  return words.say(input === null ? 'console.result.shown' : `console.given.${GIVEN_WORDS[input]}`);
}

/** The results of plan items by id, each from the item's latest round. */
export function resultsByItem(
  words: Words<'console'>,
  rounds: readonly PastRound[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rounds.flatMap((round) =>
      round.planItem === null ? [] : [[round.planItem, resultWords(words, round)]],
    ),
  );
}
