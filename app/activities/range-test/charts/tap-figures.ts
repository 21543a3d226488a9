import { lowerMedian } from '#core/base/median';
import { rateAtStep } from '#core/engine/theory/growing-rate';
import type { RangeTest } from '#core/lesson/activities/range-test';

/** The class's taps, measured against the true edge. */
export interface TapFigures {
  /** Taps at a rate below the edge, and at or above it; both 0 if there is no edge. */
  readonly before: number;
  readonly after: number;
  /** The rate of the median tap (the lower of two); null if there are no taps. */
  readonly middle: number | null;
}

export function tapFigures(
  range: RangeTest['range'],
  steps: readonly number[],
  edge: number | null,
): TapFigures {
  const rates = steps.map((step) => rateAtStep(range, step)).sort((a, b) => a - b);
  const before = edge === null ? 0 : rates.filter((rate) => rate < edge).length;
  return {
    before,
    after: edge === null ? 0 : rates.length - before,
    middle: lowerMedian(rates) ?? null,
  };
}

export interface TapBar {
  /** In steps, without `to` itself. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const MOST_BARS = 40;

/** The taps in bars of equally many steps, from the first step to the last, empty bars included. */
export function tapBars(steps: readonly number[], last: number): readonly TapBar[] {
  const width = Math.max(1, Math.ceil((last + 1) / MOST_BARS));
  const bars = Array.from({ length: Math.ceil((last + 1) / width) }, (_, at) => ({
    from: at * width,
    to: (at + 1) * width,
    count: 0,
  }));
  for (const step of steps) {
    const bar = bars[Math.floor(Math.min(Math.max(step, 0), last) / width)];
    if (bar !== undefined) bar.count += 1;
  }
  return bars;
}
