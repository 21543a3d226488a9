import type { Experiment } from '#core/engine/experiment/experiment';
import { type RangeTestReadings, rangeTest } from '#core/engine/theory/range-test';

/** How the rate grows in the range tests of the lesson. */
export const GROWING = {
  lowest: 1e-4,
  highest: 1,
  steps: 100,
  growth: 'exponential',
  smoothing: 0,
} as const;

export function readingsOf(experiment: Experiment): RangeTestReadings {
  return rangeTest(experiment, GROWING);
}

/** The rate at the lowest reading. */
export function turningRate({ learningRates, minimum }: RangeTestReadings): number {
  return learningRates[minimum]!;
}

/** The first rate from which the loss stays above where it began. */
export function goneRate({ learningRates, losses }: RangeTestReadings): number {
  return learningRates[losses.findLastIndex((loss) => loss <= losses[0]!) + 1]!;
}
