import type { Tally } from '#core/protocol/views/common-view';

/** How many tapped each place; null where nobody is told. */
export function placesOfTally(tally: Tally | null): readonly number[] | null {
  const choices = tally?.choices ?? null;
  if (choices === null) return null;
  return choices.map((votes) => Object.values(votes).reduce((sum, count) => sum + count, 0));
}
