import type { Experiment } from '../experiment/experiment';
import { BUDGET_LIMITS } from '../experiment/experiment';
import { findLoss } from '../experiment/loss-reference';
import { trajectory } from '../simulation/simulation';
import { type Growth, rateAtStep } from './growing-rate';

export interface RangeTestSettings extends Growth {
  /** Share of the running mean that each reading keeps, from 0 (none) to below 1; fastai uses 0.98. */
  readonly smoothing: number;
}

/** fastai's, but unsmoothed: on a loss without noise, smoothing hides everything. */
export const USUAL_RANGE_TEST: RangeTestSettings = {
  lowest: 1e-7,
  highest: 10,
  steps: 100,
  growth: 'exponential',
  smoothing: 0,
};

export interface RangeTestReadings {
  readonly learningRates: readonly number[];
  /** The (smoothed) loss read before the step that the rate was used for. */
  readonly losses: readonly number[];
  /** Index of the lowest reading, the first of several. */
  readonly minimum: number;
  /** Index from which the gap stays above four times the lowest; null: "no edge below the highest rate". */
  readonly stop: number | null;
  readonly suggestions: Suggestions;
}

/** Three ways to choose a fixed rate from the curve; null where the curve doesn't show one. */
export interface Suggestions {
  /** A tenth of the rate at the minimum. */
  readonly tenthOfMinimum: number | null;
  /**
   * The middle of the nine neighbouring readings through which the straightest line falls most, left of the minimum; if
   * rates grow exponentially, that is per decade. Between two readings alone the steepest fall is noise.
   */
  readonly steepest: number | null;
  /** The middle of the longest stretch in which every reading is lower than the one before. */
  readonly valley: number | null;
}

const STOP_FACTOR = 4;
/** A gap below this share of the first one may be rounding, and four times it too. */
const ROUNDING = 1e-12;
/** Readings on each side of the middle one. */
const SLOPE_REACH = 4;

/**
 * One run whose learning rate grows at every step.
 * Sources: Smith, WACV 2017, arXiv:1506.01186 (linear); fastai's `lr_find` (exponential, suggestions).
 */
export function rangeTest(experiment: Experiment, settings = USUAL_RANGE_TEST): RangeTestReadings {
  const { lowest, steps, smoothing } = settings;
  const learningRates = Array.from({ length: steps + 1 }, (_, k) => rateAtStep(settings, k));
  const changes = learningRates.map((learningRate, step) => ({ step, learningRate }));
  const budget = Math.max(steps + 1, BUDGET_LIMITS.lowest);
  const grown = { ...experiment, budget, schedule: { kind: 'by-hand' as const, changes } };
  const run = trajectory(grown, lowest);
  const losses = smooth(run.losses.subarray(0, steps + 1), smoothing);
  const floor = findLoss(experiment.loss)?.minimum.value ?? 0;
  const minimum = indexOfLowest(losses);
  const stop = findStop(losses, minimum, floor);
  return {
    learningRates,
    losses,
    minimum,
    stop,
    suggestions: suggest(learningRates, losses, minimum),
  };
}

/** Running mean, corrected for its start (as fastai does); a share of 0 leaves the readings as they are. */
function smooth(losses: Float64Array, share: number): number[] {
  let mean = 0;
  let weight = 0;
  return Array.from(losses, (loss) => {
    mean = share * mean + (1 - share) * loss;
    weight = share * weight + (1 - share);
    return mean / weight;
  });
}

/** A swing passes and comes back; what leaves for good has passed the edge. */
function findStop(losses: readonly number[], minimum: number, floor: number): number | null {
  const rounding = ROUNDING * ((losses[0] ?? 0) - floor);
  const limit = STOP_FACTOR * Math.max(losses[minimum]! - floor, rounding);
  const last = losses.findLastIndex((loss) => loss - floor <= limit);
  return last === losses.length - 1 ? null : last + 1;
}

function indexOfLowest(losses: readonly number[]): number {
  return losses.reduce((best, loss, k) => (loss < losses[best]! ? k : best), 0);
}

function suggest(
  learningRates: readonly number[],
  losses: readonly number[],
  minimum: number,
): Suggestions {
  if (minimum === 0) return { tenthOfMinimum: null, steepest: null, valley: null };
  const steepest = steepestFall(losses, minimum);
  const valley = middleOfLongestFall(losses, minimum);
  return {
    tenthOfMinimum: learningRates[minimum]! / 10,
    steepest: steepest === null ? null : learningRates[steepest]!,
    valley: valley === null ? null : learningRates[valley]!,
  };
}

/** By least squares; the slope of the line is in units of 60 readings, the sum of the squares of -4 to 4. */
function steepestFall(losses: readonly number[], minimum: number): number | null {
  let at: number | null = null;
  let steepest = 0;
  for (let k = SLOPE_REACH; k + SLOPE_REACH <= minimum; k++) {
    let slope = 0;
    for (let j = -SLOPE_REACH; j <= SLOPE_REACH; j++) slope += j * losses[k + j]!;
    if (slope < steepest) [at, steepest] = [k, slope];
  }
  return at;
}

/**
 * The middle of the longest stretch of falling readings up to the minimum. It is akin to fastai's `valley` but not
 * the same, which takes the longest falling subsequence of the whole curve, skipping readings that rise in between; goes
 * back from its end by the number of readings in it, which is one before its start if none is skipped; and rounds a
 * third and a sixth of that length down separately.
 */
function middleOfLongestFall(losses: readonly number[], minimum: number): number | null {
  let best = { first: 0, last: 0 };
  let first = 0;
  for (let k = 1; k <= minimum; k++) {
    if (!(losses[k]! < losses[k - 1]!)) first = k;
    else if (k - first > best.last - best.first) best = { first, last: k };
  }
  const third = (best.last - best.first) / 3;
  return best.last === best.first ? null : Math.floor(best.first + third + third / 2);
}
