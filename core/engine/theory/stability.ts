import { log } from '../elementary/log';
import type { Hyperparameters } from '../optimizer';

/**
 * The learning rate above which an update is unstable at curvature h, where there is a closed form.
 * Sources: Nesterov (2004) for descent; Cohen et al., "Gradient Descent on Neural Networks Typically Occurs
 * at the Edge of Stability", ICLR 2021, arXiv:2103.00065, appendix B, for the two kinds of momentum.
 */
export function maxStableRate(
  optimizer: string,
  hyperparameters: Hyperparameters,
  curvature: number,
): { value: number; symbol: string } | null {
  const m = hyperparameters.momentum ?? 0;
  switch (optimizer) {
    case 'gradient-descent':
      return { value: 2 / curvature, symbol: '2/L' };
    case 'momentum':
      return { value: (2 * (1 + m)) / curvature, symbol: '2(1+m)/L' };
    case 'nesterov':
      return {
        value: (2 * (1 + m)) / (curvature * (1 + 2 * m)),
        symbol: '2(1+m)/\\bigl(L(1+2m)\\bigr)',
      };
    default:
      return null;
  }
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
