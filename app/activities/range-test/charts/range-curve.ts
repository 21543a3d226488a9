import { findLoss } from '#core/engine/experiment/loss-reference';
import { gapRatios } from '#core/engine/gap-ratios';
import { rateAtStep } from '#core/engine/theory/growing-rate';
import { rangeTest, type Suggestions } from '#core/engine/theory/range-test';
import type { RangeTest } from '#core/lesson/activities/range-test';
import type { Words } from '#core/words/words';

/** The one run of a range test, computed wherever it is shown: its rates, and the gaps they led to. */
export interface RangeCurve {
  readonly range: RangeTest['range'];
  /** The rate that each step uses, from step 0. */
  readonly rates: readonly number[];
  /** The gap before each step as a multiple of the first; not finite once the run has overflowed. */
  readonly ratios: Float64Array;
  /** The first gap, and the loss at the minimum. */
  readonly firstGap: number;
  readonly minimum: number;
  /** The step before which the loss was lowest. */
  readonly lowestStep: number;
  readonly suggestions: Suggestions;
}

let latest: { readonly key: string; readonly curve: RangeCurve } | null = null;

/** Views bring an equal activity as a new object several times a second, so the latest curve is kept. */
export function rangeCurve(activity: RangeTest): RangeCurve {
  const key = JSON.stringify(activity);
  if (latest?.key !== key) latest = { key, curve: compute(activity) };
  return latest.curve;
}

function compute({ experiment, range }: RangeTest): RangeCurve {
  const {
    learningRates,
    losses,
    suggestions,
    minimum: lowestStep,
  } = rangeTest(experiment, { ...range, smoothing: 0 });
  const minimum = findLoss(experiment.loss)?.minimum.value ?? 0;
  return {
    range,
    rates: learningRates,
    ratios: gapRatios(losses, minimum),
    firstGap: losses[0]! - minimum,
    minimum,
    lowestStep,
    suggestions,
  };
}

/** A rate read off the curve: it grows too fast to read more. */
export function twoDigits({ numbers }: Pick<Words, 'numbers'>, rate: number): string {
  return numbers.rate(Number(rate.toPrecision(2)));
}

const MOST_DIGITS = 4;

/** The same to as many digits as it takes to print it on its own side of the edge, beside which it stands. */
export function besideEdge(rate: number, edge: number): number {
  // As `plainRate` prints it.
  const printed = Number(edge.toPrecision(3));
  for (let digits = 2; digits < MOST_DIGITS; digits++) {
    const shown = Number(rate.toPrecision(digits));
    if (rate < edge ? shown < printed : shown >= printed) return shown;
  }
  const shown = Number(rate.toPrecision(MOST_DIGITS));
  return rate < edge ? Math.min(shown, printed) : Math.max(shown, printed);
}

/** The rate at a step, or between two, to two digits: it grows too fast to read more. */
export function rateShown({ range }: RangeCurve, step: number): number {
  const within = Math.min(Math.max(0, step), range.steps);
  return Number(rateAtStep(range, within).toPrecision(2));
}
