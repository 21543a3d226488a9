import type { Experiment } from '../experiment/experiment';
import type { LossFunction } from '../loss-function';
import { type Address, load, MEMORY, save } from '../memory';
import type { Optimizer, Update } from '../optimizer';
import { DetailTracker } from './detail-tracker';
import type { FusedKernel } from './fused-kernel';
import { scanGaps } from './gap-scan';
import { GapTracker } from './gap-tracker';
import type { Layout } from './layout';
import type { StepPlan } from './step-plan';

const memory = MEMORY;

/**
 * Some runs of one experiment, advanced together. Between two advances it keeps what it needs to go on. With a
 * fused kernel it is fast, and knows the gap of every step but no details (`retrace` finds them).
 */
export class RunBlock {
  readonly weights: Float64Array;
  readonly losses: Float64Array;
  readonly gaps: GapTracker;
  readonly details: DetailTracker | null;
  /** In the order in which they were made. */
  readonly rateChanges: { i: number; learningRate: number; step: number }[] = [];
  private readonly firstRates: Float64Array;
  private readonly gradients: Float64Array;
  private readonly state: Float64Array;
  private readonly stateInMemory: Float64Array;
  private readonly isFloat32: boolean;
  /** One object for all updates: nothing is allocated while steps go by. */
  private readonly call: { -readonly [Key in keyof Update]: Update[Key] };

  constructor(
    private readonly experiment: Experiment,
    private readonly loss: LossFunction,
    private readonly optimizer: Optimizer,
    /** One a run. */
    readonly learningRates: Float64Array,
    private readonly layout: Layout,
    private readonly kernel: FusedKernel | null,
  ) {
    const { runs, dimension, rowSize } = layout;
    this.firstRates = learningRates.slice();
    this.isFloat32 = experiment.precision === 'float32';
    this.weights = new Float64Array(rowSize);
    this.gradients = new Float64Array(kernel ? 0 : rowSize);
    this.losses = new Float64Array(runs);
    this.state = new Float64Array(optimizer.stateCount * rowSize);
    const { optimizerState } = layout;
    this.stateInMemory = memory.subarray(optimizerState, optimizerState + this.state.length);
    this.call = {
      from: layout.weights,
      to: layout.weights,
      gradients: layout.gradients,
      learningRates: layout.learningRates,
      state: layout.optimizerState,
      constants: new Float64Array(0),
      dimension,
      runs,
    };
    for (let d = 0; d < dimension; d++) {
      this.weights.fill(experiment.start[d]!, d * runs, (d + 1) * runs);
    }
    memory.set(this.weights, layout.weights);
    this.stateInMemory.set(this.state);
    if (this.isFloat32) roundToFloat32(layout.weights, rowSize);
    this.evaluate(0);
    this.keep(0, 0);
    const { value: minimum } = loss.minimum;
    this.gaps = new GapTracker(layout, minimum, experiment, this.losses[0]!, kernel === null);
    this.details = kernel ? null : new DetailTracker(layout, minimum, experiment);
  }

  /** Advances by `count` updates, the first of which leads to step `firstStep + 1`. */
  advance(plans: readonly StepPlan[], firstStep: number, count: number): void {
    const { layout, gaps, kernel } = this;
    this.restore();
    if (kernel) {
      kernel.advance(plans, count);
    } else {
      for (let j = 0; j < count; j++) this.update(j, j + 1, plans[j]!, firstStep + j + 1);
      scanGaps(layout, count, this.loss.minimum.value);
    }
    gaps.observe(firstStep, count);
    this.details?.observe(firstStep, count, gaps.heldSince);
    this.keep(kernel ? 0 : count, count);
  }

  /** For the updates after `step`, the present one. */
  changeLearningRate(i: number, learningRate: number, step: number): void {
    this.learningRates[i] = learningRate;
    this.rateChanges.push({ i, learningRate, step });
  }

  /** The same runs at their start, to be run again without a fused kernel. */
  fromStart(): RunBlock {
    const { experiment, loss, optimizer, firstRates, layout } = this;
    return new RunBlock(experiment, loss, optimizer, firstRates.slice(), layout, null);
  }

  /** Goes on beyond the budget, unseen, until every hold is complete or broken. What is shown stays. */
  finishHolds(planOf: (step: number) => StepPlan): void {
    const { layout, gaps } = this;
    let missing = 0;
    for (let i = 0; i < layout.runs; i++) missing = Math.max(missing, gaps.missingHold(i));
    if (missing === 0) return;
    this.restore();
    if (this.kernel) this.evaluate(0);
    for (let n = 1; n <= missing; n++) {
      const step = this.experiment.budget + n;
      const to = n % 2;
      this.update(1 - to, to, planOf(step), step);
      const losses = layout.losses + to * layout.runs;
      for (let i = 0; i < layout.runs; i++) {
        if (n <= gaps.missingHold(i)) gaps.observeUnseen(i, memory[losses + i]!);
      }
    }
  }

  private restore(): void {
    const { layout } = this;
    memory.set(this.weights, layout.weights);
    this.stateInMemory.set(this.state);
    memory.set(this.learningRates, layout.learningRates);
    memory[layout.target] = this.gaps.targetGap;
    // A fused kernel begins with the loss where it stands.
    if (this.kernel) return;
    load(this.gradients, layout.gradients);
    load(this.losses, layout.losses);
    if (this.isFloat32) roundToFloat32(layout.learningRates, layout.runs);
  }

  /** A fused kernel works on the weights in place, and leaves no gradients. */
  private keep(weightsRow: number, lossesRow: number): void {
    const { layout } = this;
    save(layout.weights + weightsRow * layout.rowSize, this.weights);
    save(layout.losses + lossesRow * layout.runs, this.losses);
    this.state.set(this.stateInMemory);
    if (!this.kernel) save(layout.gradients + weightsRow * layout.rowSize, this.gradients);
  }

  private update(from: number, to: number, plan: StepPlan, step: number): void {
    const { layout, call } = this;
    call.from = layout.weights + from * layout.rowSize;
    call.to = layout.weights + to * layout.rowSize;
    call.gradients = this.gradientsFor(from, step);
    call.learningRates = this.ratesFor(plan);
    call.constants = plan.constants;
    this.optimizer.update(call);
    if (this.isFloat32) {
      roundToFloat32(call.to, layout.rowSize);
      roundToFloat32(layout.optimizerState, this.state.length);
    }
    this.evaluate(to);
  }

  private evaluate(row: number): void {
    const { runs, rowSize } = this.layout;
    const gradients = this.layout.gradients + row * rowSize;
    const losses = this.layout.losses + row * runs;
    this.loss.evaluate(this.layout.weights + row * rowSize, gradients, losses, runs);
    if (!this.isFloat32) return;
    roundToFloat32(gradients, rowSize);
    roundToFloat32(losses, runs);
  }

  private ratesFor({ factor, rateByHand }: StepPlan): Address {
    const { learningRates, scheduledRates, runs } = this.layout;
    if (factor === 1 && rateByHand === null) return learningRates;
    for (let i = 0; i < runs; i++) {
      memory[scheduledRates + i] = rateByHand ?? memory[learningRates + i]! * factor;
    }
    if (this.isFloat32) roundToFloat32(scheduledRates, runs);
    return scheduledRates;
  }

  /** The gradients that the optimizer sees: of a minibatch where the loss has one, clipped if asked for. */
  private gradientsFor(row: number, step: number): Address {
    const { clipNorm, seed } = this.experiment;
    const { runs, rowSize, usedGradients } = this.layout;
    const gradients = this.layout.gradients + row * rowSize;
    const isSampled = this.loss.sampleGradients !== undefined;
    if (!isSampled && clipNorm === null) return gradients;
    const weights = this.layout.weights + row * rowSize;
    if (isSampled) this.loss.sampleGradients?.(weights, usedGradients, runs, step, seed);
    else memory.copyWithin(usedGradients, gradients, gradients + rowSize);
    if (clipNorm !== null) clip(usedGradients, clipNorm, this.layout);
    if (this.isFloat32) roundToFloat32(usedGradients, rowSize);
    return usedGradients;
  }
}

/** As `torch.nn.utils.clip_grad_norm_`: gradients longer than `limit` are scaled to about that length. */
function clip(gradients: Address, limit: number, { runs, rowSize }: Layout): void {
  for (let i = 0; i < runs; i++) {
    let square = 0;
    for (let k = i; k < rowSize; k += runs)
      square += memory[gradients + k]! * memory[gradients + k]!;
    const factor = limit / (Math.sqrt(square) + 1e-6);
    if (!(factor < 1)) continue;
    for (let k = i; k < rowSize; k += runs) memory[gradients + k]! *= factor;
  }
}

/**
 * Float32 mode: everything that a float32 program would keep (weights, gradients, losses, the optimizer's
 * memory, learning rates) is rounded; the arithmetic in between is exact enough not to matter.
 */
function roundToFloat32(from: Address, count: number): void {
  for (let k = from; k < from + count; k++) memory[k] = Math.fround(memory[k]!);
}
