import type { Experiment } from '../experiment/experiment';
import type { LossFunction, Quadratic } from '../loss-function';
import type { Verdict } from '../outcome';
import { predictedSteps } from '../theory/stability';
import type { Statement } from './explanation-words';

/** Plain descent on a quadratic: every step multiplies each distance by the same factor. */
export function quadraticReason(
  loss: LossFunction,
  { eigenvalues, axes }: Quadratic,
  { target, budget }: Experiment,
  rate: number,
  { outcome }: Verdict,
): Statement {
  const factors = eigenvalues.map((h) => 1 - h * rate);
  const sizes = factors.map(Math.abs);
  // The direction whose factor is farthest from zero decides.
  const index = sizes.indexOf(Math.max(...sizes));
  const curvature = eigenvalues[index]!;
  const factor = factors[index]!;
  const isFlattest = curvature === Math.min(...eigenvalues) && eigenvalues.length > 1;
  const axis = axes?.[index] ?? (isFlattest ? 'the distance along the flattest direction' : null);
  const numbers = { rate, curvature, factor, change: Math.abs(1 - Math.abs(factor)) };
  if (Math.abs(factor) < 1e-12) return { code: 'factor-zero', numbers, axis };
  if (Math.abs(factor + 1) < 1e-12) return { code: 'factor-mirror', numbers, axis };
  if (factor < -1) return { code: 'factor-out', numbers, axis };
  if (outcome === 'too-slow' && loss.dimension === 1) {
    const needed = predictedSteps(rate, curvature, target) ?? Number.POSITIVE_INFINITY;
    return { code: 'factor-needs', numbers: { ...numbers, needed, budget }, axis };
  }
  return { code: factor < 0 ? 'factor-across' : 'factor-along', numbers, axis };
}
