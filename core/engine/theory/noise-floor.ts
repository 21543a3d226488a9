import type { Experiment } from '../experiment/experiment';
import { findLoss } from '../experiment/loss-reference';
import { hessianProduct, largestEigenvalue, sharpness } from '../landscape/curvature';
import type { LossFunction } from '../loss-function';
import { findOptimizer } from '../optimizers/catalogue';

/** What the noise of the gradient leaves of the loss, on average, once the start is forgotten. */
export interface NoiseFloor {
  /** Mean loss above the minimum. */
  readonly gap: number;
  /** True on a quadratic; elsewhere the loss is taken for the quadratic that it resembles at the minimum. */
  readonly isExact: boolean;
}

/**
 * Variance along a direction of curvature h: each update keeps (1 - a h) of the distance and adds a times the noise, so
 * v = (1 - a h)^2 v + a^2 s^2.
 * @param deviation of the noise, s
 * @returns Infinity from the stability edge on
 */
export function stationaryVariance(rate: number, curvature: number, deviation: number): number {
  const room = 2 - rate * curvature;
  return room > 0 ? (rate * deviation * deviation) / (curvature * room) : Number.POSITIVE_INFINITY;
}

/** Null without noise, and where no formula holds: another optimizer, a schedule, clipping, no valley at the minimum. */
export function noiseFloor(experiment: Experiment, rate: number): NoiseFloor | null {
  const valley = noisyValley(experiment);
  if (!valley) return null;
  const { curvatures, isExact } = valley;
  const { noise = 0 } = experiment;
  const gap = curvatures.reduce((sum, h) => sum + (h / 2) * stationaryVariance(rate, h, noise), 0);
  return Number.isFinite(gap) ? { gap, isExact } : null;
}

/** The curvatures at the minimum, where plain descent at one rate meets noise; null elsewhere. */
function noisyValley({ loss: reference, optimizer, schedule, clipNorm, noise = 0 }: Experiment): {
  curvatures: readonly number[];
  isExact: boolean;
} | null {
  const loss = findLoss(reference);
  const isPlain = schedule.kind === 'constant' && clipNorm === null;
  if (!loss || loss.sampleGradients || !(noise > 0) || !isPlain) return null;
  if (findOptimizer(optimizer)?.isPlainDescent !== true) return null;
  if (loss.quadratic) return { curvatures: loss.quadratic.eigenvalues, isExact: true };
  const curvatures = loss.sharpness === null ? null : curvaturesAtMinimum(loss);
  return curvatures && { curvatures, isExact: false };
}

/** Of a loss of one or two weights with one minimum; null where it has several, or is flat along one of them. */
function curvaturesAtMinimum(loss: LossFunction): readonly number[] | null {
  const [point, ...others] = loss.minimum.points;
  if (!point || others.length > 0 || loss.dimension > 2) return null;
  const largest = sharpness(loss, point);
  const negated = (v: number[]) => hessianProduct(loss, point, v).map((entry) => -entry);
  const curvatures =
    loss.dimension === 1 ? [largest] : [largest, -largestEigenvalue(negated, loss.dimension)];
  return curvatures.every((h) => h > 1e-6 * largest) ? curvatures : null;
}
