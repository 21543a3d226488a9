import { shareOfRate } from '#core/engine/theory/growing-rate';
import type { Words } from '#core/words/words';
import { roundRates } from '../../../charts/rate-ticks';
import { rateText } from '../../../parts/phone/rate-text';
import { rateDecadeWords } from '../../../ui/words/decade-words';
import type { RangeCurve } from '../charts/range-curve';

/** The top of the chart, as a multiple of the first gap. The axis is linear, from the minimum on. */
const HIGHEST = 1.2;

/** The share of the height, from the top, of a gap that is this multiple of the first; NaN has left at the top. */
export function heightOf(ratio: number): number {
  return ratio < HIGHEST ? 1 - Math.max(0, ratio) / HIGHEST : 0;
}

/** The curve up to a step as an SVG path in a box of 1,000 by 1,000, ending where it leaves the chart for good. */
export function rangePath({ ratios, range }: RangeCurve, step: number): string {
  const points: string[] = [];
  for (let k = 0; k <= step; k++) {
    const x = (1000 * k) / range.steps;
    points.push(`${x.toFixed(1)} ${(1000 * heightOf(ratios[k] ?? Number.NaN)).toFixed(1)}`);
  }
  return `M${points.join('L')}`;
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
export function rateMarks(words: Words<'play'>, { range }: RangeCurve): readonly RateMark[] {
  const { lowest, highest, growth } = range;
  if (growth === 'linear') {
    return [0, 0.5, 1].map((x) => ({ x, label: rateText(words, lowest + x * (highest - lowest)) }));
  }
  const decades = roundRates(lowest, highest, [1]);
  const spacing = Math.max(1, Math.ceil(decades.length / MOST_MARKS));
  return decades
    .filter((_, k) => (decades.length - 1 - k) % spacing === 0)
    .map((rate) => ({
      x: shareOfRate(range, rate),
      label: rateDecadeWords(Math.round(Math.log10(rate)), words.numbers.decimal),
    }));
}
