import type { Experiment } from '../experiment/experiment';
import type { LossFunction } from '../loss-function';
import type { Optimizer, Update } from '../optimizer';
import { scheduleEnd, scheduleFactor } from '../schedules/catalogue';
import { rateByHand } from '../schedules/schedule';
import { addNoise } from './add-noise';
import { clip } from './clip';

/**
 * Many runs of one experiment: where they stand, and the update that takes all of them a step further. In each array
 * with a number for each weight, weight d of run i is at `d * count + i`.
 */
export class Runs {
  readonly count: number;
  weights: Float64Array;
  /** Full-batch gradients there, not clipped. */
  gradients: Float64Array;
  /** The same two before the last update. */
  earlierWeights: Float64Array;
  earlierGradients: Float64Array;
  /** One a run. */
  readonly losses: Float64Array;

  private readonly learningRates: Float64Array;
  private readonly scheduledRates: Float64Array;
  private readonly usedGradients: Float64Array;
  private readonly state: readonly Float64Array[];
  private readonly constants: Float64Array;
  private readonly isFloat32: boolean;
  /** One object for all updates: nothing is allocated while steps go by. */
  private readonly call: { -readonly [Key in keyof Update]: Update[Key] };

  constructor(
    private readonly experiment: Experiment,
    private readonly loss: LossFunction,
    private readonly optimizer: Optimizer,
    learningRates: ArrayLike<number>,
  ) {
    this.count = learningRates.length;
    const perWeight = () => new Float64Array(this.count * loss.dimension);
    this.isFloat32 = experiment.precision === 'float32';
    this.weights = perWeight();
    this.gradients = perWeight();
    this.earlierWeights = perWeight();
    this.earlierGradients = perWeight();
    this.losses = new Float64Array(this.count);
    this.learningRates = perWeight();
    this.scheduledRates = perWeight();
    this.usedGradients = perWeight();
    this.state = Array.from({ length: optimizer.stateCount }, perWeight);
    this.constants = new Float64Array(optimizer.constantCount);
    this.call = {
      from: this.earlierWeights,
      to: this.weights,
      gradients: this.gradients,
      learningRates: this.learningRates,
      state: this.state,
      constants: this.constants,
      runs: this.count,
      losses: this.losses,
      minimum: loss.minimum.value,
      valueAt: (point) => loss.value(point),
    };
    for (let d = 0; d < loss.dimension; d++) {
      this.weights.fill(experiment.start[d]!, d * this.count, (d + 1) * this.count);
      this.learningRates.set(learningRates, d * this.count);
    }
    if (this.isFloat32) {
      roundToFloat32(this.weights);
      roundToFloat32(this.learningRates);
    }
    this.evaluate();
  }

  /** The update that leads to `step`, 1 for the first. */
  update(step: number): void {
    const { call, optimizer, experiment, constants } = this;
    optimizer.prepare(step, experiment.hyperparameters, constants);
    call.from = this.weights;
    call.to = this.earlierWeights;
    call.gradients = this.gradientsFor(step);
    call.learningRates = this.ratesFor(step);
    optimizer.update(call);
    this.weights = call.to;
    this.earlierWeights = call.from;
    if (this.isFloat32) {
      roundToFloat32(this.weights);
      for (const values of this.state) roundToFloat32(values);
    }
    this.evaluate();
  }

  /** What the optimizer was given for the update before, and what it made of it; good until the next one. */
  get lastUpdate(): Update {
    return this.call;
  }

  /** From the next update on. */
  changeLearningRate(run: number, learningRate: number): void {
    const rate = this.isFloat32 ? Math.fround(learningRate) : learningRate;
    for (let k = run; k < this.learningRates.length; k += this.count) this.learningRates[k] = rate;
  }

  /** The rate of one weight alone, from the next update on. */
  changeRateOfWeight(run: number, weight: number, learningRate: number): void {
    const rate = this.isFloat32 ? Math.fround(learningRate) : learningRate;
    this.learningRates[weight * this.count + run] = rate;
  }

  /** Whether every weight of a run is finite. */
  isFinite(run: number): boolean {
    for (let k = run; k < this.weights.length; k += this.count) {
      if (!Number.isFinite(this.weights[k])) return false;
    }
    return true;
  }

  private evaluate(): void {
    const { gradients, earlierGradients } = this;
    this.gradients = earlierGradients;
    this.earlierGradients = gradients;
    this.loss.evaluate(this.weights, this.gradients, this.losses);
    if (!this.isFloat32) return;
    roundToFloat32(this.gradients);
    roundToFloat32(this.losses);
  }

  /** After the schedule, which holds its last value in the unseen steps beyond its end. */
  private ratesFor(step: number): Float64Array {
    const { learningRates, scheduledRates } = this;
    const { schedule, budget } = this.experiment;
    const scheduledStep = step > budget ? Math.min(step, scheduleEnd(schedule, budget)) : step;
    const factor = scheduleFactor(schedule, scheduledStep, budget);
    const byHand = rateByHand(schedule, scheduledStep);
    if (factor === 1 && byHand === null) return learningRates;
    for (let k = 0; k < scheduledRates.length; k++) {
      scheduledRates[k] = byHand ?? learningRates[k]! * factor;
    }
    if (this.isFloat32) roundToFloat32(scheduledRates);
    return scheduledRates;
  }

  /** What the optimizer sees: of a minibatch where the loss has one, with its noise, clipped where the experiment says so. */
  private gradientsFor(step: number): Float64Array {
    const { loss, weights, gradients, usedGradients } = this;
    const { clipNorm, noise = 0, seed } = this.experiment;
    if (!loss.sampleGradients && clipNorm === null && noise === 0) return gradients;
    if (loss.sampleGradients) loss.sampleGradients(weights, usedGradients, step, seed);
    else usedGradients.set(gradients);
    if (noise > 0) addNoise(usedGradients, noise, this.count, seed, step);
    if (clipNorm !== null) clip(usedGradients, clipNorm, this.count);
    if (this.isFloat32) roundToFloat32(usedGradients);
    return usedGradients;
  }
}

/**
 * Float32 mode: everything that a float32 program would keep (weights, gradients, losses, the optimizer's state,
 * learning rates) is rounded; the arithmetic in between is exact enough not to matter.
 */
function roundToFloat32(values: Float64Array): void {
  for (let k = 0; k < values.length; k++) values[k] = Math.fround(values[k]!);
}
