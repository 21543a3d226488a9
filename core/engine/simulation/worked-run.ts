import { checkExperiment, type Experiment } from '../experiment/experiment';
import { checkLearningRate } from '../experiment/learning-rate';
import { findLoss } from '../experiment/loss-reference';
import { UnplayableError } from '../experiment/unplayable';
import type { Optimizer, WeightBefore, Workings } from '../optimizer';
import { findOptimizer } from '../optimizers/catalogue';
import { gapScale } from './gap-scale';
import { Runs } from './runs';
import { EventNoter } from './worked-event';
import type { WorkedUpdate } from './worked-update';

export interface WorkedRun {
  readonly start: readonly number[];
  readonly startLoss: number;
  /** In order: `updates[step - 1]`. */
  readonly updates: readonly WorkedUpdate[];
}

/**
 * A run with all its arithmetic: every number has the bits that `createSimulation` gives it.
 * @param updates how many; beyond the experiment's budget a schedule holds its last value
 * @throws UnplayableError for an experiment or a rate that can't be run
 */
export function workedRun(
  experiment: Experiment,
  learningRate: number,
  updates: number,
): WorkedRun {
  const fault = checkExperiment(experiment)?.message ?? checkLearningRate(learningRate);
  if (fault) throw new UnplayableError(fault);
  const loss = findLoss(experiment.loss)!;
  const optimizer = findOptimizer(experiment.optimizer)!;
  const runs = new Runs(experiment, loss, optimizer, [learningRate]);
  const start = Array.from(runs.weights);
  const startLoss = runs.losses[0]!;
  const scale = gapScale(startLoss - loss.minimum.value, experiment.target);
  const isAtTarget = () => runs.losses[0]! - loss.minimum.value <= scale.targetGap;
  const noter = new EventNoter(experiment, loss, optimizer.stateCount, isAtTarget());
  const done: WorkedUpdate[] = [];
  for (let step = 1; step <= updates; step++) {
    const lossBefore = runs.losses[0]!;
    const memory = optimizer.stateCount ? copiedState(runs) : [];
    runs.update(step);
    const { from, to, gradients, learningRates } = runs.lastUpdate;
    const weights = Array.from(from, (before, d) => {
      const gradient = gradients[d]!;
      const workings = workingsOf(optimizer, {
        weight: before,
        gradient,
        learningRate: learningRates[d]!,
        memory: memory.map((values) => values[d]!),
        step,
        hyperparameters: experiment.hyperparameters,
      });
      return { before, gradient, after: to[d]!, ...(workings ?? bareStep(before, to[d]!)) };
    });
    const lossAfter = runs.losses[0]!;
    const made = { step, learningRate: learningRates[0]!, weights, lossBefore, lossAfter };
    done.push({ ...made, event: noter.note(made, done, isAtTarget()) });
  }
  return { start, startLoss, updates: done };
}

function copiedState(runs: Runs): Float64Array[] {
  return runs.lastUpdate.state.map((values) => values.slice());
}

function workingsOf(optimizer: Optimizer, before: WeightBefore): Workings | null {
  return optimizer.workings?.(before) ?? null;
}

function bareStep(before: number, after: number): Workings {
  const value = before - after;
  return { quantities: [], step: { arithmetic: value, value } };
}
