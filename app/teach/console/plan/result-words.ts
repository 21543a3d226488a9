import { rulesOf } from '#core/lesson/activities/catalogue';
import type { PastRound } from '#core/protocol/round';

/** What a round came to, in a few words. */
export function resultWords({ activity, runs, outcomes }: PastRound): string {
  const { before, during } = rulesOf(activity);
  if (before === 'vote') return 'voted';
  if (during === 'tap') return 'tapped';
  return `${outcomes.converged} of ${runs} converged`;
}

/** The same for every item of the plan that a round came from: of its latest round. */
export function resultsByItem(rounds: readonly PastRound[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rounds.flatMap((round) =>
      round.planItem === null ? [] : [[round.planItem, resultWords(round)]],
    ),
  );
}
