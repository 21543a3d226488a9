import { checkExperiment, checkLearningRate, type Experiment } from './experiment';
import { BLOCK_RUNS, CHUNK_STEPS, createLayout } from './layout';
import { localMinimum } from './local-minimum';
import type { LossFunction } from './loss-function';
import { findLoss } from './loss-reference';
import type { Optimizer } from './optimizer';
import { findOptimizer } from './optimizers/registry';
import { judge, type Progress, stepsToNextPhase, type Verdict } from './outcome';
import { createPlan, RunBlock, type StepPlan } from './run-block';
import { rateByHand, scheduleFactor } from './schedule';
import { isFiniteVector } from './vector';

/** Many runs of one experiment, which differ in their learning rate only. */
export interface Simulation {
  readonly experiment: Experiment;
  readonly runs: number;
  readonly dimension: number;
  /** Updates done so far. */
  readonly step: number;
  /** Weight d of run i is `weights[d * runs + i]`. */
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
  const rates = Float64Array.from(learningRates, assertLearningRate);
  const loss = findLoss(experiment.loss);
  const optimizer = findOptimizer(experiment.optimizer);
  if (!loss || !optimizer) throw new Error('checkExperiment let an unknown loss or optimizer pass');
  return new BatchedSimulation(experiment, loss, optimizer, rates);
}

class BatchedSimulation implements Simulation {
  readonly runs: number;
  readonly dimension: number;
  readonly weights: Float64Array;
  readonly losses: Float64Array;
  step = 0;

  private readonly blocks: readonly RunBlock[];
  private readonly plans: readonly StepPlan[];
  private readonly verdicts: (Verdict | undefined)[] = [];

  constructor(
    readonly experiment: Experiment,
    private readonly loss: LossFunction,
    private readonly optimizer: Optimizer,
    learningRates: Float64Array,
  ) {
    this.runs = learningRates.length;
    this.dimension = loss.dimension;
    this.weights = new Float64Array(this.runs * this.dimension);
    this.losses = new Float64Array(this.runs);
    this.plans = Array.from({ length: CHUNK_STEPS }, () => createPlan(optimizer));
    this.blocks = this.createBlocks(learningRates);
    this.publish();
  }

  advance(steps: number): void {
    const last = Math.min(this.step + steps, this.experiment.budget);
    if (last <= this.step) return;
    while (this.step < last) {
      const phase = stepsToNextPhase(this.step, this.experiment.budget);
      const count = Math.min(CHUNK_STEPS, phase, last - this.step);
      for (let j = 0; j < count; j++) this.plan(this.step + j + 1, this.plans[j]!);
      for (const block of this.blocks) block.advance(this.plans, this.step, count);
      this.step += count;
    }
    this.publish();
    if (this.step === this.experiment.budget) this.finishHolds();
  }

  changeLearningRate(run: number, learningRate: number): void {
    const { block, i } = this.locate(run);
    block.learningRates[i] = assertLearningRate(learningRate);
  }

  progress(run: number): Progress {
    const { block, i } = this.locate(run);
    return block.tracker.progress(i);
  }

  verdict(run: number): Verdict {
    if (this.step < this.experiment.budget) {
      throw new RangeError('A verdict needs the whole budget of steps.');
    }
    this.verdicts[run] ??= this.judgeRun(run);
    return this.verdicts[run];
  }

  private judgeRun(run: number): Verdict {
    const { block, i } = this.locate(run);
    const { target, budget } = this.experiment;
    const { loss } = this;
    const record = block.tracker.record(i, this.losses[run]!);
    const point = Array.from(
      { length: this.dimension },
      (_, d) => this.weights[d * this.runs + run]!,
    );
    const { value: minimum } = loss.minimum;
    const enough = minimum + target * record.firstGap;
    const localMinimumGap = () =>
      isFiniteVector(point) ? loss.value(localMinimum(loss, point, enough)) - minimum : Number.NaN;
    return judge({ ...record, budget, target, localMinimumGap });
  }

  private createBlocks(learningRates: Float64Array): RunBlock[] {
    const { experiment, loss, optimizer, runs } = this;
    const blocks: RunBlock[] = [];
    for (let first = 0; first < runs; first += BLOCK_RUNS) {
      const rates = learningRates.slice(first, first + BLOCK_RUNS);
      const layout = createLayout(rates.length, loss.dimension, optimizer.stateCount);
      blocks.push(new RunBlock(experiment, loss, optimizer, rates, layout));
    }
    return blocks;
  }

  private plan(step: number, plan: StepPlan): StepPlan {
    const { hyperparameters, schedule, budget } = this.experiment;
    this.optimizer.prepare(step, hyperparameters, plan.constants);
    const shown = Math.min(step, budget);
    plan.factor = scheduleFactor(schedule, shown, budget);
    plan.rateByHand = rateByHand(schedule, shown);
    return plan;
  }

  private finishHolds(): void {
    for (const block of this.blocks) block.finishHolds((step) => this.plan(step, this.plans[0]!));
  }

  private locate(run: number): { block: RunBlock; i: number } {
    const block = this.blocks[Math.floor(run / BLOCK_RUNS)];
    const i = run % BLOCK_RUNS;
    if (!block || !(i in block.learningRates)) throw new RangeError(`There is no run ${run}.`);
    return { block, i };
  }

  private publish(): void {
    const { runs, dimension } = this;
    this.blocks.forEach((block, b) => {
      const first = b * BLOCK_RUNS;
      const size = block.learningRates.length;
      this.losses.set(block.losses, first);
      for (let d = 0; d < dimension; d++) {
        this.weights.set(block.weights.subarray(d * size, (d + 1) * size), d * runs + first);
      }
    });
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
