import type { Experiment } from '#core/engine/experiment/experiment';
import { hessianProduct } from '#core/engine/landscape/curvature';
import type { LossFunction } from '#core/engine/loss-function';
import { stationaryVariance } from '#core/engine/theory/noise-floor';
import { type WinningFloor, winningFloor } from '#core/engine/theory/noisy-race';

/** Where noise keeps a run at a rate that is meant to win, once the start is forgotten. */
export interface NoiseRest extends WinningFloor {
  readonly minimum: readonly number[];
  /** Standard deviation along each principal direction; one for a curve, two for a map. */
  readonly deviations: readonly number[];
  /** From the first axis to the first principal direction, in radians. */
  readonly angle: number;
}

/** Null without noise, and where no formula holds. */
export function noiseRest(loss: LossFunction, experiment: Experiment): NoiseRest | null {
  const floor = winningFloor(experiment);
  const [minimum] = loss.minimum.points;
  if (!floor || !minimum) return null;
  const { curvatures, angle } = principal(loss, minimum);
  const { noise = 0 } = experiment;
  const deviations = curvatures.map((h) => Math.sqrt(stationaryVariance(floor.rate, h, noise)));
  return { ...floor, minimum, deviations, angle };
}

function principal(loss: LossFunction, point: readonly number[]) {
  if (loss.dimension === 1) return { curvatures: hessianProduct(loss, point, [1]), angle: 0 };
  const [a = 0, b = 0] = hessianProduct(loss, point, [1, 0]);
  const [, c = 0] = hessianProduct(loss, point, [0, 1]);
  const half = Math.hypot((a - c) / 2, b);
  const middle = (a + c) / 2;
  return { curvatures: [middle + half, middle - half], angle: Math.atan2(2 * b, a - c) / 2 };
}
