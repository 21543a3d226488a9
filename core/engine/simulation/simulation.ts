import { checkExperiment, checkLearningRate, type Experiment } from '../experiment/experiment';
import { findLoss } from '../experiment/loss-reference';
import { localMinimum } from '../landscape/local-minimum';
import type { LossFunction } from '../loss-function';
import type { Optimizer } from '../optimizer';
import { findOptimizer } from '../optimizers/catalogue';
import { judge, type Progress, type Verdict } from '../outcome';
import { isFiniteVector, norm } from '../vector';
import { type DetailTracker, NO_DETAILS } from './detail-tracker';
import { findFusedKernel } from './fused-kernel';
import { BLOCK_RUNS, createLayout } from './layout';
import { retrace } from './retrace';
import { RunBlock } from './run-block';
import { Stepper } from './stepper';

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
  const rates = new Float64Array(learningRates.length);
  for (let run = 0; run < rates.length; run++) rates[run] = assertLearningRate(learningRates[run]!);
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
  private readonly stepper: Stepper;
  private readonly details = new Map<RunBlock, DetailTracker>();
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
    this.stepper = new Stepper(experiment, optimizer);
    this.blocks = this.createBlocks(learningRates);
    this.publish();
  }

  advance(steps: number): void {
    const last = Math.min(this.step + steps, this.experiment.budget);
    if (last <= this.step) return;
    this.stepper.advance(this.blocks, this.step, last);
    this.step = last;
    this.publish();
    if (this.step === this.experiment.budget) this.stepper.finishHolds(this.blocks);
  }

  changeLearningRate(run: number, learningRate: number): void {
    const { block, i } = this.locate(run);
    block.changeLearningRate(i, assertLearningRate(learningRate), this.step);
  }

  progress(run: number): Progress {
    const { block, i } = this.locate(run);
    return block.gaps.progress(i);
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
    const gaps = block.gaps.record(i, this.losses[run]!);
    const details = gaps.divergedStep === null ? this.detailsOf(block).record(i) : NO_DETAILS;
    const point = Array.from(
      { length: this.dimension },
      (_, d) => this.weights[d * this.runs + run]!,
    );
    const { value: minimum } = loss.minimum;
    const enough = minimum + target * gaps.firstGap;
    const localMinimumGap = () => {
      if (!isFiniteVector(point)) return Number.NaN;
      const well = localMinimum(loss, point, { enough });
      return well.isReached ? loss.value(well.point) - minimum : Number.NaN;
    };
    // Squares of slopes are compared, which says nothing once they overflow.
    const isAtRest = details.isAtRest && Number.isFinite(norm(loss.gradient(point)));
    return judge({ ...gaps, ...details, isAtRest, budget, target, localMinimumGap });
  }

  /** All runs of a block are looked at together, when the first of them is judged. */
  private detailsOf(block: RunBlock): DetailTracker {
    const known = this.details.get(block);
    if (known) return known;
    const details = retrace(block, this.stepper);
    this.details.set(block, details);
    return details;
  }

  private createBlocks(learningRates: Float64Array): RunBlock[] {
    const { experiment, loss, optimizer, runs } = this;
    const kernel = runs < BLOCK_RUNS ? null : findFusedKernel(experiment, loss, optimizer);
    const blocks: RunBlock[] = [];
    for (let first = 0; first < runs; first += BLOCK_RUNS) {
      const rates = learningRates.slice(first, first + BLOCK_RUNS);
      const fused = rates.length === BLOCK_RUNS ? kernel : null;
      const layout = fused?.layout ?? createLayout(rates.length, loss, optimizer);
      blocks.push(new RunBlock(experiment, loss, optimizer, rates, layout, fused));
    }
    return blocks;
  }

  private locate(run: number): { block: RunBlock; i: number } {
    const block = this.blocks[Math.floor(run / BLOCK_RUNS)];
    const i = run % BLOCK_RUNS;
    if (!block || !(i in block.learningRates)) throw new RangeError(`There is no run ${run}.`);
    return { block, i };
  }

  private publish(): void {
    const { blocks, runs, dimension, weights, losses } = this;
    for (let b = 0; b < blocks.length; b++) {
      const first = b * BLOCK_RUNS;
      const block = blocks[b]!;
      const size = block.losses.length;
      // One by one, since a view of a part would be a new object at every call.
      for (let i = 0; i < size; i++) {
        losses[first + i] = block.losses[i]!;
        for (let d = 0; d < dimension; d++) {
          weights[d * runs + first + i] = block.weights[d * size + i]!;
        }
      }
    }
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
