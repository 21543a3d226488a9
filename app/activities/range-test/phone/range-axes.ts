import { shareOfRate } from '#core/engine/theory/growing-rate';
import { roundRates } from '../../../charts/rate-ticks';
import {
  type ChartScale,
  chartScale,
  decadesOf,
  highestRatio,
} from '../../../parts/phone/chart/chart-scale';
import { rateText } from '../../../parts/phone/rate-text';
import { rateDecadeWords } from '../../../ui/words/decade-words';
import type { RangeCurve } from '../charts/range-curve';

/** Nothing further down is drawn, in decades of the first gap. */
const LOWEST_DECADE = -24;

/**
 * The scale for the steps so far. It starts at the lowest reading of the whole run, so that the turn back up
 * is seen however deep it is.
 */
export function rangeScale({ ratios, target, range }: RangeCurve, step: number): ChartScale {
  const scale = chartScale([highestRatio(ratios, step)], target, range.steps, false);
  const deepest = Math.max(LOWEST_DECADE, Math.min(...Array.from(ratios, decadesOf)));
  return { ...scale, lowest: Math.min(scale.lowest, deepest - 0.5) };
}

/** Where a rate lies along the steps: 0 to 1 within the range, beyond that outside it. */
export function shareOfAxis({ range }: RangeCurve, rate: number): number {
  return shareOfRate(range, rate);
}

export interface RateMark {
  /** As a share of the width. */
  readonly x: number;
  readonly label: string;
}

const MOST_MARKS = 5;

/** Rates to label below the curve: decades on a log axis, fifths of the highest on a linear one. */
export function rateMarks({ range }: RangeCurve): readonly RateMark[] {
  const { lowest, highest, growth } = range;
  if (growth === 'linear') {
    return [0, 0.5, 1].map((x) => ({ x, label: rateText(lowest + x * (highest - lowest)) }));
  }
  const decades = roundRates(lowest, highest, [1]);
  const spacing = Math.max(1, Math.ceil(decades.length / MOST_MARKS));
  return decades
    .filter((_, k) => (decades.length - 1 - k) % spacing === 0)
    .map((rate) => ({
      x: shareOfRate(range, rate),
      label: rateDecadeWords(Math.round(Math.log10(rate))),
    }));
}
