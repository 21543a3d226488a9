import { formatRate } from '#core/engine/number-format';
import { plainRate } from '../../../ui/words/plain-rate';
import { besideEdge, type RangeCurve, twoDigits } from './range-curve';

/** A lowest point this near the edge is called close to it. */
const CLOSE = 0.75;

/** What this curve shows about its own edge. The lowest point is never called safe: noise puts it on either side. */
export function rangeSentence(
  { rates, lowestStep, ratios }: RangeCurve,
  edge: number | null,
): string {
  const lowest = rates[lowestStep]!;
  if (lowestStep === 0) return 'The loss never fell below its first value on this range.';
  const turns = ratios.at(-1)! > ratios[lowestStep]! || Number.isNaN(ratios.at(-1)!);
  if (!turns) return 'The loss was lowest at the end of the range: this curve shows no turn.';
  if (edge === null) {
    return `The loss turns at ${twoDigits(lowest)}. No edge was found on this range.`;
  }
  const printed = besideEdge(lowest, edge);
  const shown = formatRate(printed);
  const edgeWords = `the edge, ${plainRate(edge)}`;
  if (lowest < CLOSE * edge) return `The loss is lowest at ${shown}, well before ${edgeWords}.`;
  if (lowest < edge) return `The loss turns at ${shown}, close to ${edgeWords}. Stay well below.`;
  // Half of what is printed has to be below the edge as it is printed.
  if (printed / 2 < Number(edge.toPrecision(3))) {
    return `The loss turns at ${shown}, past ${edgeWords}: the curve tells late. Half of that is below it.`;
  }
  const times = Number((lowest / edge).toPrecision(2));
  return `The loss turns only at ${shown}, ${times} times ${edgeWords}: who waits for the turn is too late.`;
}
