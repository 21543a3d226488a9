import type { Words } from '#core/words/words';
import { plainRate } from '../../../ui/words/plain-rate';
import { besideEdge, type RangeCurve } from './range-curve';

/** A lowest point this near the edge is called close to it. */
const CLOSE = 0.75;

/** What this curve shows about its own edge. The lowest point is never called safe: noise puts it on either side. */
export function rangeSentence(
  words: Words<'findings'>,
  { rates, lowestStep, ratios }: RangeCurve,
  edge: number | null,
): string {
  const rate = rates[lowestStep]!;
  if (lowestStep === 0) return words.say('findings.range.never-fell');
  const turns = ratios.at(-1)! > ratios[lowestStep]! || Number.isNaN(ratios.at(-1)!);
  if (!turns) return words.say('findings.range.no-turn');
  if (edge === null) {
    return words.say('findings.range.turns', { lowest: Number(rate.toPrecision(2)) });
  }
  const lowest = besideEdge(rate, edge);
  const said = { lowest, edge: plainRate(words, edge) };
  if (rate < CLOSE * edge) return words.say('findings.range.well-before', said);
  if (rate < edge) return words.say('findings.range.close', said);
  // Half of what is printed has to be below the edge as it is printed.
  if (lowest / 2 < Number(edge.toPrecision(3))) return words.say('findings.range.late', said);
  const times = Number((rate / edge).toPrecision(2));
  return words.say('findings.range.too-late', { ...said, times });
}
