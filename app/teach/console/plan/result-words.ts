import { askedDuring, placeName } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import type { PastRound } from '#core/protocol/shapes/round';
import { GIVEN_WORDS } from '../../../ui/words/input-words';

/** What a round came to, in a few words. */
export function resultWords({ activity, runs, outcomes }: PastRound): string {
  if (runs > 0) return `${outcomes.converged} of ${runs} converged`;
  if (placeName(activity, 0) !== null) return GIVEN_WORDS.tap;
  const input = rulesOf(activity).before ?? askedDuring(activity);
  return input === null ? 'shown' : GIVEN_WORDS[input];
}

/** The results of plan items by id, each from the item's latest round. */
export function resultsByItem(rounds: readonly PastRound[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rounds.flatMap((round) =>
      round.planItem === null ? [] : [[round.planItem, resultWords(round)]],
    ),
  );
}
