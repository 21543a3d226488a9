import type { Experiment } from '#core/engine/experiment/experiment';
import { silverComparison } from '#core/engine/theory/silver-steps';
import { silverWords } from '../ui/words/silver-words';

/** Views bring an equal experiment as a new object several times a second, and comparing takes a hundred runs. */
const MOST_KEPT = 8;
const kept = new Map<string, string | null>();

/** What is to be said of silver steps in a race, or on either side of a duel; mostly nothing. */
export function silverLines(...sides: readonly Experiment[]): readonly string[] {
  return sides.flatMap((side) => lineOf(side) ?? []);
}

function lineOf(side: Experiment): string | null {
  const key = JSON.stringify(side);
  const found = kept.get(key);
  if (found !== undefined) return found;
  const comparison = silverComparison(side);
  const line = comparison && silverWords(comparison);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, line);
  return line;
}
