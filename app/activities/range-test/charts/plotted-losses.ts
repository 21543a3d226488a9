import type { Words } from '#core/words/words';
import { evenTicks } from '../../../ui/scale';
import { decadeWords } from '../../../ui/words/decade-words';
import type { RangeCurve } from './range-curve';

export const LOSS_AXES = ['linear', 'log'] as const;
/** Textbooks and libraries draw a range test on a linear axis; on a logarithmic one the fall is a straight line. */
export type LossAxis = (typeof LOSS_AXES)[number];

/** How high the curve is at each reading, how far the plot reaches, and what stands beside it. */
export interface PlottedLosses {
  /** Limited to what the plot shows. */
  readonly heights: readonly number[];
  readonly lowest: number;
  readonly highest: number;
  readonly ticks: readonly { readonly at: number; readonly words: string }[];
  readonly words: string;
}

/** A curve that rises further above the first gap has left the plot: as a multiple of it, and in decades. */
const HIGHEST_RATIO = 1.2;
const HIGHEST_DECADE = 1.6;
/** Deeper than anyone needs to see, and far above where rounding begins. */
const LOWEST_DECADE = -6;
const MOST_TICKS = 5;

export function plottedLosses(
  words: Words<'charts'>,
  curve: RangeCurve,
  axis: LossAxis,
): PlottedLosses {
  return axis === 'log' ? inDecades(words, curve) : inLosses(words, curve);
}

function inLosses(
  words: Words<'charts'>,
  { ratios, firstGap, minimum }: RangeCurve,
): PlottedLosses {
  const highest = minimum + HIGHEST_RATIO * firstGap;
  const within = (ratio: number) =>
    // NaN has left at the top.
    ratio < HIGHEST_RATIO ? Math.max(minimum, minimum + ratio * firstGap) : highest;
  const ticks = evenTicks(minimum, highest, MOST_TICKS);
  return {
    heights: Array.from(ratios, within),
    lowest: minimum,
    highest,
    ticks: ticks.map((at) => ({ at, words: words.numbers.quantity(at) })),
    words: words.say('charts.range.loss'),
  };
}

function inDecades(said: Words<'charts'>, { ratios }: RangeCurve): PlottedLosses {
  const heights = Array.from(ratios, decadesOf);
  const lowest = Math.floor(2 * Math.min(-0.5, ...heights) - 0.4) / 2;
  const ticks: { at: number; words: string }[] = [];
  const every = Math.max(1, Math.ceil((HIGHEST_DECADE - lowest) / 7));
  for (let at = Math.floor(HIGHEST_DECADE); at >= lowest; at--) {
    if (at % every === 0) ticks.push({ at, words: decadeWords(at, said.numbers.decimal) });
  }
  const words = said.say('charts.range.loss-share');
  return { heights, lowest, highest: HIGHEST_DECADE, ticks, words };
}

function decadesOf(ratio: number): number {
  if (Number.isNaN(ratio)) return HIGHEST_DECADE;
  if (ratio <= 0) return LOWEST_DECADE;
  return Math.min(HIGHEST_DECADE, Math.max(LOWEST_DECADE, Math.log10(ratio)));
}
