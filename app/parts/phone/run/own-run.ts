import type { Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { gapRatios } from '#core/engine/gap-ratios';
import { trajectory } from '#core/engine/simulation/simulation';
import type { RateChange } from '#core/lesson/round';

/** This phone's own run, computed here step by step with the core engine. */
export interface OwnRun {
  readonly dimension: number;
  /** Weight d after step k is `weights[k * dimension + d]`. */
  readonly weights: Float64Array;
  /** The gap after each step as a multiple of the first; not finite once the run has overflowed. */
  readonly ratios: Float64Array;
  readonly losses: Float64Array;
  /** The ratio that counts as converged. */
  readonly target: number;
  /** In steps. */
  readonly budget: number;
}

/** As many as a screen shows at once: a duel shows two. */
const MOST_KEPT = 2;
const kept = new Map<string, OwnRun>();

/**
 * Views bring an equal experiment as a new object several times a second, so the latest runs are kept.
 * @param changes where the rate was changed on the way
 * @throws RangeError for an experiment or a rate that this page's engine does not know
 */
export function ownRun(
  experiment: Experiment,
  learningRate: number,
  changes: readonly RateChange[] = [],
): OwnRun {
  const steered = steeredExperiment(experiment, changes);
  const key = JSON.stringify([steered, learningRate]);
  const run = kept.get(key) ?? simulateRun(steered, learningRate);
  kept.delete(key);
  kept.set(key, run);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
  return run;
}

/** Changing the rate on the way makes a schedule by hand. */
function steeredExperiment(experiment: Experiment, changes: readonly RateChange[]): Experiment {
  return changes.length === 0
    ? experiment
    : { ...experiment, schedule: { kind: 'by-hand', changes } };
}

/** Every step of one run. @throws RangeError for an experiment or a rate that this page's engine does not know */
export function simulateRun(experiment: Experiment, learningRate: number): OwnRun {
  const loss = findLoss(experiment.loss);
  if (loss === null) throw new RangeError('There is no such loss function.');
  const { weights, losses } = trajectory(experiment, learningRate);
  return {
    dimension: loss.dimension,
    weights,
    losses,
    ratios: gapRatios(losses, loss.minimum.value),
    target: experiment.target,
    budget: experiment.budget,
  };
}
