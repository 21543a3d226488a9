import type { Experiment } from '#core/engine/experiment/experiment';
import { type SilverComparison, silverComparison } from '#core/engine/theory/silver-steps';
import type { Words } from '#core/words/words';
import { silverWords } from '../ui/words/silver-words';

/** Views bring an equal experiment as a new object several times a second, and comparing takes a hundred runs. */
const MOST_KEPT = 8;
const kept = new Map<string, SilverComparison | null>();

/** What is to be said of silver steps in a race, or on either side of a duel; mostly nothing. */
export function silverLines(
  words: Words<'findings'>,
  ...sides: readonly Experiment[]
): readonly string[] {
  return sides.flatMap((side) => {
    const comparison = comparisonOf(side);
    return comparison === null ? [] : [silverWords(words, comparison)];
  });
}

function comparisonOf(side: Experiment): SilverComparison | null {
  const key = JSON.stringify(side);
  const found = kept.get(key);
  if (found !== undefined) return found;
  const comparison = silverComparison(side);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, comparison);
  return comparison;
}
