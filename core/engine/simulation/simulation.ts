import { checkRun, type Experiment } from '../experiment/experiment';
import { checkLearningRate } from '../experiment/learning-rate';
import { findStoredLoss } from '../experiment/loss-reference';
import { UnplayableError } from '../experiment/unplayable';
import { localMinimum } from '../landscape/local-minimum';
import { valleyDepth } from '../landscape/valley-depth';
import type { LossFunction } from '../loss-function';
import type { Optimizer } from '../optimizer';
import { findOptimizer } from '../optimizers/catalogue';
import { judge, type Progress, type Verdict } from '../outcome';
import { isFiniteVector, norm } from '../vector';
import { RunBatch } from './batch';

/** Many runs of one experiment, which differ in their learning rate only. */
export interface Simulation {
  readonly experiment: Experiment;
  readonly runs: number;
  readonly dimension: number;
  /** Updates done so far. */
  readonly step: number;
  /** Weight d of run i is `weights[d * runs + i]`. Both arrays stay the same ones; `advance` fills them anew. */
  readonly weights: Float64Array;
  readonly losses: Float64Array;
  /** Goes on by so many updates, to the budget at most. The split into calls changes no bit of the result. */
  advance(steps: number): void;
  /** From the next update on, for a rate that its owner changes while the run goes on. */
  changeLearningRate(run: number, learningRate: number): void;
  progress(run: number): Progress;
  /** Throws a RangeError before the budget is spent. */
  verdict(run: number): Verdict;
}

/** Throws an UnplayableError for an experiment or a rate that can't be run. */
export function createSimulation(
  experiment: Experiment,
  learningRates: ArrayLike<number>,
): Simulation {
  // What was accepted once is played again.
  const fault = checkRun(experiment, findStoredLoss);
  if (fault) throw new UnplayableError(fault.message);
  const rates = new Float64Array(learningRates.length);
  for (let run = 0; run < rates.length; run++) rates[run] = assertLearningRate(learningRates[run]!);
  const loss = findStoredLoss(experiment.loss);
  const optimizer = findOptimizer(experiment.optimizer);
  if (!loss || !optimizer) throw new Error('checkRun let an unknown loss or optimizer pass');
  return new BatchedSimulation(experiment, loss, optimizer, rates);
}

/** So few that all of a batch stays in the cache while it goes through its steps. */
const BATCH_RUNS = 128;

class BatchedSimulation implements Simulation {
  readonly runs: number;
  readonly dimension: number;
  readonly weights: Float64Array;
  readonly losses: Float64Array;
  step = 0;

  private readonly batches: readonly RunBatch[];
  private readonly verdicts: (Verdict | undefined)[] = [];

  constructor(
    readonly experiment: Experiment,
    private readonly loss: LossFunction,
    optimizer: Optimizer,
    learningRates: Float64Array,
  ) {
    this.runs = learningRates.length;
    this.dimension = loss.dimension;
    this.weights = new Float64Array(this.runs * this.dimension);
    this.losses = new Float64Array(this.runs);
    this.batches = Array.from({ length: Math.ceil(this.runs / BATCH_RUNS) }, (_, b) => {
      const rates = learningRates.subarray(b * BATCH_RUNS, (b + 1) * BATCH_RUNS);
      return new RunBatch(experiment, loss, optimizer, rates);
    });
    this.publish();
  }

  advance(steps: number): void {
    const { budget } = this.experiment;
    const last = Math.min(this.step + steps, budget);
    if (last <= this.step) return;
    for (const batch of this.batches) batch.advance(this.step, last);
    this.step = last;
    this.publish();
    // What has been published stays.
    if (last === budget) for (const batch of this.batches) batch.finishHolds();
  }

  changeLearningRate(run: number, learningRate: number): void {
    const { batch, i } = this.locate(run);
    batch.runs.changeLearningRate(i, assertLearningRate(learningRate));
  }

  progress(run: number): Progress {
    const { batch, i } = this.locate(run);
    return batch.tracker.progress(i);
  }

  verdict(run: number): Verdict {
    if (this.step < this.experiment.budget) {
      throw new RangeError('A verdict needs the whole budget of steps.');
    }
    this.verdicts[run] ??= this.judgeRun(run);
    return this.verdicts[run];
  }

  private judgeRun(run: number): Verdict {
    const { loss } = this;
    const { target, budget, hyperparameters, schedule } = this.experiment;
    const { batch, i } = this.locate(run);
    const record = batch.tracker.record(i);
    const point = Array.from(
      { length: this.dimension },
      (_, d) => this.weights[d * this.runs + run]!,
    );
    const { value: minimum } = loss.minimum;
    const enough = minimum + target * record.firstGap;
    const valley = () => {
      if (!isFiniteVector(point)) return null;
      const bottom = localMinimum(loss, point, { enough });
      if (!bottom.isReached) return null;
      const gap = loss.value(bottom.point) - minimum;
      return { gap, depth: gap > enough - minimum ? valleyDepth(loss, bottom.point) : null };
    };
    // Squares of slopes are compared, which says nothing once they overflow.
    const isAtRest = record.isAtRest && Number.isFinite(norm(loss.gradient(point)));
    const hasSteadyDecay = (hyperparameters.decay ?? 0) > 0 && schedule.kind === 'constant';
    return judge({ ...record, isAtRest, hasSteadyDecay, budget, target, valley });
  }

  private locate(run: number): { batch: RunBatch; i: number } {
    const batch = this.batches[Math.floor(run / BATCH_RUNS)];
    if (!batch || !(run in this.losses)) throw new RangeError(`There is no run ${run}.`);
    return { batch, i: run % BATCH_RUNS };
  }

  private publish(): void {
    const { batches, weights, losses, dimension } = this;
    for (let b = 0; b < batches.length; b++) {
      const { runs } = batches[b]!;
      const first = b * BATCH_RUNS;
      // One by one, since a view of a part would be a new object at every call.
      for (let i = 0; i < runs.count; i++) {
        losses[first + i] = runs.losses[i]!;
        for (let d = 0; d < dimension; d++) {
          weights[d * this.runs + first + i] = runs.weights[d * runs.count + i]!;
        }
      }
    }
  }
}

function assertLearningRate(learningRate: number): number {
  const fault = checkLearningRate(learningRate);
  if (fault) throw new UnplayableError(fault);
  return learningRate;
}

/** The whole budget at once. */
export function simulateVerdicts(
  experiment: Experiment,
  learningRates: ArrayLike<number>,
): Verdict[] {
  const simulation = createSimulation(experiment, learningRates);
  simulation.advance(experiment.budget);
  return Array.from({ length: simulation.runs }, (_, run) => simulation.verdict(run));
}

/** Every step of one run, from its start: `weights[step * dimension + d]`, `losses[step]`. */
export function trajectory(
  experiment: Experiment,
  learningRate: number,
): { weights: Float64Array; losses: Float64Array } {
  const simulation = createSimulation(experiment, [learningRate]);
  const weights = new Float64Array((experiment.budget + 1) * simulation.dimension);
  const losses = new Float64Array(experiment.budget + 1);
  for (let step = 0; ; step++) {
    weights.set(simulation.weights, step * simulation.dimension);
    losses.set(simulation.losses, step);
    if (step === experiment.budget) return { weights, losses };
    simulation.advance(1);
  }
}
