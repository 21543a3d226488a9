import { findLoss } from '#core/engine/experiment/loss-reference';
import { LEAST_FIRST_GAP } from '#core/engine/outcome';
import { shareOfRate as shareOfGrowth } from '#core/engine/theory/growing-rate';
import { rangeTest } from '#core/engine/theory/range-test';
import type { RangeTest } from '#core/lesson/activities/range-test';
import { roundRates } from '../../../charts/rate-ticks';
import {
  type ChartScale,
  chartScale,
  decadesOf,
  highestRatio,
} from '../../../parts/phone/chart/chart-scale';
import { rateText } from '../../../parts/phone/rate-text';
import { rateDecadeWords } from '../../../ui/words/decade-words';

/** The one run of a range test, computed here: its rates, and the gaps they led to. */
export interface RangeCurve {
  /** The rate at each step on show. */
  readonly rates: readonly number[];
  /** Gap before each of them as a multiple of the first; not finite where the run left the numbers. */
  readonly ratios: Float64Array;
  readonly target: number;
  readonly steps: number;
  readonly growth: RangeTest['range']['growth'];
}

let latest: { readonly key: string; readonly curve: RangeCurve } | null = null;

/** Nothing further down is drawn: decades of the first gap. */
const LOWEST_DECADE = -24;

/**
 * The scale for the steps on show. Its foot is the lowest reading of the whole run, so that the turn back
 * up is seen however deep it lies.
 */
export function rangeScale({ ratios, target, steps }: RangeCurve, step: number): ChartScale {
  const scale = chartScale([highestRatio(ratios, step)], target, steps, false);
  const deepest = Math.max(LOWEST_DECADE, Math.min(...Array.from(ratios, decadesOf)));
  return { ...scale, lowest: Math.min(scale.lowest, deepest - 0.5) };
}

/** Views bring an equal activity as a new object several times a second: the latest curve is kept. */
export function rangeCurve(activity: RangeTest): RangeCurve {
  const key = JSON.stringify(activity);
  if (latest?.key !== key) latest = { key, curve: compute(activity) };
  return latest.curve;
}

function compute({ experiment, range }: RangeTest): RangeCurve {
  const { learningRates, losses } = rangeTest(experiment, { ...range, smoothing: 0 });
  const floor = findLoss(experiment.loss)?.minimum.value ?? 0;
  const firstGap = Math.max((losses[0] ?? floor) - floor, LEAST_FIRST_GAP);
  return {
    rates: learningRates,
    ratios: Float64Array.from(losses, (loss) => (loss - floor) / firstGap),
    target: experiment.target,
    steps: range.steps,
    growth: range.growth,
  };
}

/** The rate at a step, with two digits: it grows too fast to read more. */
export function rateAtStep({ rates }: RangeCurve, step: number): number {
  const rate = rates[Math.min(Math.max(0, step), rates.length - 1)] ?? 0;
  return Number(rate.toPrecision(2));
}

/** Where a rate lies along the steps, 0 to 1 within the range and outside of it beyond. */
export function shareOfRate({ rates, growth }: RangeCurve, rate: number): number {
  return shareOfGrowth({ lowest: rates[0] ?? 1, highest: rates.at(-1) ?? 1, growth }, rate);
}

export interface RateMark {
  /** Share of the width. */
  readonly x: number;
  readonly label: string;
}

const MOST_MARKS = 5;

/** Rates to label below the curve: decades on a log axis, fifths of the highest on a linear one. */
export function rateMarks(curve: RangeCurve): readonly RateMark[] {
  const lowest = curve.rates[0] ?? 1;
  const highest = curve.rates.at(-1) ?? 1;
  if (curve.growth === 'linear') {
    return [0, 0.5, 1].map((x) => ({ x, label: rateText(lowest + x * (highest - lowest)) }));
  }
  const decades = roundRates(lowest, highest, [1]);
  const spacing = Math.max(1, Math.ceil(decades.length / MOST_MARKS));
  return decades
    .filter((_, k) => (decades.length - 1 - k) % spacing === 0)
    .map((rate) => ({
      x: shareOfRate(curve, rate),
      label: rateDecadeWords(Math.round(Math.log10(rate))),
    }));
}

/** How many have stopped at each step, by rising step. */
export function stopCounts(stops: readonly number[]): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (const step of stops) counts.set(step, (counts.get(step) ?? 0) + 1);
  return [...counts].toSorted(([one], [other]) => one - other);
}
