import type { Experiment } from '../experiment/experiment';
import { findLoss } from '../experiment/loss-reference';
import { hessianProduct, largestEigenvalue } from '../landscape/curvature';
import { findOptimizer } from '../optimizers/catalogue';
import { trajectory } from '../simulation/simulation';
import { emptyVector } from '../vector';
import { isPlain } from './theory';

export interface AdamSharpness {
  /** One entry a step, from step 1: the largest eigenvalue of the Hessian as Adam scales it. */
  readonly values: Float64Array;
  /** What it can't stay above: 38/a with Adam's usual settings. */
  readonly threshold: number;
}

/**
 * Sharpness of P^-1/2 H P^-1/2 along a run, where P is what Adam divides its steps by: its edge of stability.
 * The threshold holds for one rate and unaltered gradients: null under a schedule, clipping or
 * minibatches, and for optimizers without a preconditioner.
 */
export function adamSharpness(experiment: Experiment, learningRate: number): AdamSharpness | null {
  const loss = findLoss(experiment.loss);
  const preconditioner = findOptimizer(experiment.optimizer)?.preconditioner;
  if (!loss || !preconditioner || loss.sampleGradients || !isPlain(experiment)) return null;
  const { hyperparameters } = experiment;
  const { dimension } = loss;
  const { weights } = trajectory(experiment, learningRate);
  const values = new Float64Array(experiment.budget);
  const memory = emptyVector(dimension);
  for (let step = 1; step <= experiment.budget; step++) {
    const from = weights.subarray((step - 1) * dimension, step * dimension);
    const to = weights.subarray(step * dimension, (step + 1) * dimension);
    loss.gradient(from).forEach((g, d) => {
      memory[d] = preconditioner.remember(memory[d]!, g, hyperparameters);
    });
    const roots = memory.map((entry) =>
      Math.sqrt(preconditioner.scale(entry, step, hyperparameters)),
    );
    const scaled = (v: number[]) =>
      hessianProduct(
        loss,
        to,
        v.map((entry, d) => entry / roots[d]!),
      ).map((entry, d) => entry / roots[d]!);
    values[step - 1] = largestEigenvalue(scaled, dimension);
  }
  return { values, threshold: preconditioner.threshold(learningRate, hyperparameters) };
}
