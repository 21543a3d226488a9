import { log } from '../elementary/log';
import type { Hyperparameters } from '../optimizer';
import { findOptimizer } from '../optimizers/catalogue';

/**
 * The learning rate above which an update is unstable at this curvature, an eigenvalue of the Hessian above 0. Null
 * where the optimizer has no closed form.
 * @param optimizer its id
 */
export function maxStableRate(
  optimizer: string,
  hyperparameters: Hyperparameters,
  curvature: number,
): { value: number; symbol: string } | null {
  const stability = findOptimizer(optimizer)?.stability;
  if (!stability) return null;
  return { value: stability.maxRate(curvature, hyperparameters), symbol: stability.symbol };
}

/**
 * Updates of plain descent until the gap of a one-dimensional quadratic has shrunk to `target` of the first:
 * each multiplies the gap by (1 - a h)^2. Null where it never does.
 */
export function predictedSteps(rate: number, curvature: number, target: number): number | null {
  const factor = Math.abs(1 - rate * curvature);
  if (factor >= 1) return null;
  if (factor === 0) return 1;
  return Math.max(1, Math.ceil(log(target) / (2 * log(factor))));
}
