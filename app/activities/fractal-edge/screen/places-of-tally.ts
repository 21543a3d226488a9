import type { Tally } from '#core/protocol/views/common-view';

/** How many tapped each place; null where nobody is told. */
export function placesOfTally(tally: Tally | null): readonly number[] | null {
  if (tally === null) return null;
  return tally.choices.map((votes) => Object.values(votes).reduce((sum, count) => sum + count, 0));
}
