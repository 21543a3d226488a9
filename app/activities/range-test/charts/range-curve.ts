import type { Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { type RangeTest as Readings, rangeTest } from '#core/engine/theory/range-test';
import type { RangeTest } from '#core/lesson/activities/range-test';

/** One reading: the loss before the step that the rate was used for. */
export interface Reading {
  readonly learningRate: number;
  /** log10 of the gap as a share of the first one, within what the picture shows. */
  readonly decades: number;
}

export interface RangeCurve {
  /** One for each step, from step 0. It ends where the loss has left the picture for good. */
  readonly readings: readonly Reading[];
  /** The decades that the picture shows. */
  readonly lowest: number;
  readonly highest: number;
  readonly test: Readings;
}

/** What rises further above the first gap has left the picture. */
const HIGHEST = 1.6;
/** Deep enough for the turn back up: where a run converges on the way, its loss falls by twenty decades. */
const LOWEST = -24;

/** The curve of a range test, as projector and phones compute it alike. */
export function rangeCurve(experiment: Experiment, range: RangeTest['range']): RangeCurve {
  const test = rangeTest(experiment, { ...range, smoothing: 0 });
  const floor = findLoss(experiment.loss)?.minimum.value ?? 0;
  const first = Math.max((test.losses[0] ?? floor) - floor, 1e-12);
  const readings = test.losses.map((loss, step) => ({
    learningRate: test.learningRates[step]!,
    decades: decadesOf((loss - floor) / first),
  }));
  const lowest = Math.min(-0.5, ...readings.map(({ decades }) => decades));
  return { readings, lowest: Math.floor(2 * lowest - 0.4) / 2, highest: HIGHEST, test };
}

/** A loss that is not a number has left at the top. */
function decadesOf(share: number): number {
  if (Number.isNaN(share)) return HIGHEST;
  if (share <= 0) return LOWEST;
  return Math.min(HIGHEST, Math.max(LOWEST, Math.log10(share)));
}
