import { integerPower } from '../elementary/integer-power';
import type { Experiment } from '../experiment/experiment';
import { findLoss } from '../experiment/loss-reference';
import { hessianProduct, largestEigenvalue } from '../landscape/curvature';
import { trajectory } from '../simulation/simulation';
import { emptyVector } from '../vector';
import { isPlain } from './theory';

export interface AdamSharpness {
  /** One entry a step, from step 1: the largest eigenvalue of the Hessian as Adam scales it. */
  readonly values: Float64Array;
  /** What it can't stay above: (2 + 2 b1) / ((1 - b1) a), 38/a by default. */
  readonly threshold: number;
}

/**
 * Sharpness of P^-1/2 H P^-1/2 along a run, P = (1 - b1^t) (sqrt(vhat) + epsilon): Adam's edge of stability.
 * Source: Cohen et al., "Adaptive Gradient Methods at the Edge of Stability", arXiv:2207.14484.
 * The threshold is about one rate and about gradients that Adam sees as they are: null under a schedule, clipping or
 * minibatches, and for other optimizers.
 */
export function adamSharpness(experiment: Experiment, learningRate: number): AdamSharpness | null {
  const loss = findLoss(experiment.loss);
  if (!loss || experiment.optimizer !== 'adam') return null;
  if (loss.sampleGradients || !isPlain(experiment)) return null;
  const { beta1 = 0, beta2 = 0, epsilon = 0 } = experiment.hyperparameters;
  const { dimension } = loss;
  const { weights } = trajectory(experiment, learningRate);
  const values = new Float64Array(experiment.budget);
  const square = emptyVector(dimension);
  for (let step = 1; step <= experiment.budget; step++) {
    const from = weights.subarray((step - 1) * dimension, step * dimension);
    const to = weights.subarray(step * dimension, (step + 1) * dimension);
    loss.gradient(from).forEach((g, d) => {
      square[d] = beta2 * square[d]! + (1 - beta2) * g * g;
    });
    const fill = 1 - integerPower(beta1, step);
    const correction = 1 - integerPower(beta2, step);
    const roots = square.map((v) => Math.sqrt(fill * (Math.sqrt(v / correction) + epsilon)));
    const scaled = (v: number[]) =>
      hessianProduct(
        loss,
        to,
        v.map((entry, d) => entry / roots[d]!),
      ).map((entry, d) => entry / roots[d]!);
    values[step - 1] = largestEigenvalue(scaled, dimension);
  }
  return { values, threshold: (2 + 2 * beta1) / ((1 - beta1) * learningRate) };
}
