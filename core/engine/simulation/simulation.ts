import { checkExperiment, checkLearningRate, type Experiment } from '../experiment/experiment';
import { findLoss } from '../experiment/loss-reference';
import { localMinimum } from '../landscape/local-minimum';
import type { LossFunction } from '../loss-function';
import type { Optimizer } from '../optimizer';
import { findOptimizer } from '../optimizers/catalogue';
import { judge, type Progress, type Verdict } from '../outcome';
import { isFiniteVector, norm } from '../vector';
import { Runs } from './runs';
import { Tracker } from './tracker';

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

/** Throws a RangeError, with a sentence for a person, for an experiment or a rate that can't be run. */
export function createSimulation(
  experiment: Experiment,
  learningRates: ArrayLike<number>,
): Simulation {
  const fault = checkExperiment(experiment);
  if (fault) throw new RangeError(fault.message);
  const rates = new Float64Array(learningRates.length);
  for (let run = 0; run < rates.length; run++) rates[run] = assertLearningRate(learningRates[run]!);
  const loss = findLoss(experiment.loss);
  const optimizer = findOptimizer(experiment.optimizer);
  if (!loss || !optimizer) throw new Error('checkExperiment let an unknown loss or optimizer pass');
  return new BatchedSimulation(experiment, loss, optimizer, rates);
}

class BatchedSimulation implements Simulation {
  readonly dimension: number;
  readonly weights: Float64Array;
  readonly losses: Float64Array;
  step = 0;

  private readonly state: Runs;
  private readonly tracker: Tracker;
  private readonly verdicts: (Verdict | undefined)[] = [];

  constructor(
    readonly experiment: Experiment,
    private readonly loss: LossFunction,
    optimizer: Optimizer,
    learningRates: ArrayLike<number>,
  ) {
    this.dimension = loss.dimension;
    this.state = new Runs(experiment, loss, optimizer, learningRates);
    this.tracker = new Tracker(this.state, loss.minimum.value, experiment);
    this.weights = this.state.weights.slice();
    this.losses = this.state.losses.slice();
  }

  get runs(): number {
    return this.state.count;
  }

  advance(steps: number): void {
    const { state, tracker } = this;
    const { budget } = this.experiment;
    const last = Math.min(this.step + steps, budget);
    if (last <= this.step) return;
    while (this.step < last) {
      this.step++;
      state.update(this.step);
      tracker.observe(this.step);
    }
    this.weights.set(state.weights);
    this.losses.set(state.losses);
    if (this.step === budget) this.finishHolds();
  }

  /** Goes on beyond the budget, unseen, until every hold is complete or broken. What is shown stays. */
  private finishHolds(): void {
    const missing = this.tracker.missingHold();
    for (let n = 1; n <= missing; n++) {
      this.state.update(this.experiment.budget + n);
      this.tracker.observeUnseen(n);
    }
  }

  changeLearningRate(run: number, learningRate: number): void {
    this.assertRun(run);
    this.state.changeLearningRate(run, assertLearningRate(learningRate));
  }

  progress(run: number): Progress {
    this.assertRun(run);
    return this.tracker.progress(run);
  }

  verdict(run: number): Verdict {
    if (this.step < this.experiment.budget) {
      throw new RangeError('A verdict needs the whole budget of steps.');
    }
    this.assertRun(run);
    this.verdicts[run] ??= this.judgeRun(run);
    return this.verdicts[run];
  }

  private judgeRun(run: number): Verdict {
    const { loss } = this;
    const { target, budget } = this.experiment;
    const record = this.tracker.record(run);
    const point = Array.from(
      { length: this.dimension },
      (_, d) => this.weights[d * this.runs + run]!,
    );
    const { value: minimum } = loss.minimum;
    const enough = minimum + target * record.firstGap;
    const localMinimumGap = () => {
      if (!isFiniteVector(point)) return Number.NaN;
      const well = localMinimum(loss, point, { enough });
      return well.isReached ? loss.value(well.point) - minimum : Number.NaN;
    };
    // Squares of slopes are compared, which says nothing once they overflow.
    const isAtRest = record.isAtRest && Number.isFinite(norm(loss.gradient(point)));
    return judge({ ...record, isAtRest, budget, target, localMinimumGap });
  }

  private assertRun(run: number): void {
    if (!(run in this.losses)) throw new RangeError(`There is no run ${run}.`);
  }
}

function assertLearningRate(learningRate: number): number {
  const message = checkLearningRate(learningRate);
  if (message) throw new RangeError(message);
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
