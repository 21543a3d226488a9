import type { Experiment } from './experiment.ts';
import { copyRow, createRow, type History, type Row } from './history.ts';
import type { LossFunction } from './loss-function.ts';
import type { Optimizer } from './optimizer.ts';
import { OutcomeTracker } from './outcome-tracker.ts';

/** What is the same for every run of an experiment in one update. */
export interface StepPlan {
  /** The optimizer's own numbers for this step. */
  readonly constants: Float64Array;
  /** The schedule's factor on every learning rate. */
  factor: number;
  /** The rate of every run where it was set by hand, in place of their own. */
  rateByHand: number | null;
}

export function createPlan(optimizer: Optimizer): StepPlan {
  const constants = new Float64Array(optimizer.constantCount);
  return { constants, factor: 1, rateByHand: null };
}

/** Some runs of one experiment, advanced together. */
export class RunBlock {
  readonly row: Row;
  readonly tracker: OutcomeTracker;
  private readonly state: readonly Float64Array[];
  private readonly scheduledRates: Float64Array;
  private readonly usedGradients: Float64Array;
  private readonly isFloat32: boolean;

  constructor(
    private readonly experiment: Experiment,
    private readonly loss: LossFunction,
    private readonly optimizer: Optimizer,
    /** One a run; may be changed between advances. */
    readonly learningRates: Float64Array,
    private readonly history: History,
  ) {
    const runs = learningRates.length;
    const { dimension } = loss;
    this.isFloat32 = experiment.precision === 'float32';
    this.row = createRow(runs, dimension);
    this.state = Array.from(
      { length: optimizer.stateCount },
      () => new Float64Array(runs * dimension),
    );
    this.scheduledRates = new Float64Array(runs);
    this.usedGradients = new Float64Array(runs * dimension);
    for (let d = 0; d < dimension; d++) {
      this.row.weights.fill(experiment.start[d]!, d * runs, (d + 1) * runs);
    }
    if (this.isFloat32) roundToFloat32(this.row.weights);
    this.evaluate(this.row);
    const { target, budget } = experiment;
    this.tracker = new OutcomeTracker(
      runs,
      dimension,
      loss.minimum.value,
      target,
      budget,
      this.row.losses,
    );
  }

  get runs(): number {
    return this.learningRates.length;
  }

  /** Advances by `count` updates, the first of which leads to step `firstStep + 1`. */
  advance(plans: readonly StepPlan[], firstStep: number, count: number): void {
    const { rows } = this.history;
    copyRow(this.row, rows[0]!);
    for (let j = 0; j < count; j++) {
      this.update(rows[j]!, rows[j + 1]!, plans[j]!, firstStep + j + 1);
    }
    this.tracker.observe(this.history, firstStep, count);
    copyRow(rows[count]!, this.row);
  }

  /** Goes on beyond the budget, unseen, until every hold is complete or broken. The shown row stays. */
  finishHolds(planOf: (step: number) => StepPlan): void {
    let missing = 0;
    for (let i = 0; i < this.runs; i++) missing = Math.max(missing, this.tracker.missingHold(i));
    if (missing === 0) return;
    const due = Array.from({ length: this.runs }, (_, i) => this.tracker.missingHold(i));
    const [even, odd] = [this.history.rows[0]!, this.history.rows[1]!];
    copyRow(this.row, even);
    for (let n = 1; n <= missing; n++) {
      const [from, to] = n % 2 === 1 ? [even, odd] : [odd, even];
      const step = this.experiment.budget + n;
      this.update(from, to, planOf(step), step);
      for (let i = 0; i < this.runs; i++) {
        if (n <= due[i]!) this.tracker.observeUnseen(i, to.losses[i]!);
      }
    }
  }

  private update(from: Row, to: Row, plan: StepPlan, step: number): void {
    const { dimension } = this.loss;
    this.optimizer.update({
      from: from.weights,
      to: to.weights,
      gradients: this.gradientsFor(from, step),
      learningRates: this.ratesFor(plan),
      state: this.state,
      constants: plan.constants,
      dimension,
      runs: this.runs,
    });
    if (this.isFloat32) {
      roundToFloat32(to.weights);
      for (const remembered of this.state) roundToFloat32(remembered);
    }
    this.evaluate(to);
  }

  private evaluate(row: Row): void {
    this.loss.evaluate(row.weights, row.gradients, row.losses, this.runs);
    if (!this.isFloat32) return;
    roundToFloat32(row.gradients);
    roundToFloat32(row.losses);
  }

  private ratesFor({ factor, rateByHand }: StepPlan): Float64Array {
    if (factor === 1 && rateByHand === null) return this.learningRates;
    const { learningRates, scheduledRates } = this;
    if (rateByHand !== null) scheduledRates.fill(rateByHand);
    else
      for (let i = 0; i < learningRates.length; i++) scheduledRates[i] = learningRates[i]! * factor;
    if (this.isFloat32) roundToFloat32(scheduledRates);
    return scheduledRates;
  }

  /** The gradients that the optimizer sees: of a minibatch where the loss has one, clipped if asked for. */
  private gradientsFor(row: Row, step: number): Float64Array {
    const { clipNorm, seed } = this.experiment;
    const isSampled = this.loss.sampleGradients !== undefined;
    if (!isSampled && clipNorm === null) return row.gradients;
    const { usedGradients, runs, loss } = this;
    if (isSampled) loss.sampleGradients?.(row.weights, usedGradients, runs, step, seed);
    else usedGradients.set(row.gradients);
    if (clipNorm !== null) clip(usedGradients, clipNorm, runs, loss.dimension);
    if (this.isFloat32) roundToFloat32(usedGradients);
    return usedGradients;
  }
}

/** As `torch.nn.utils.clip_grad_norm_`: gradients longer than `limit` are scaled to about that length. */
function clip(gradients: Float64Array, limit: number, runs: number, dimension: number): void {
  for (let i = 0; i < runs; i++) {
    let square = 0;
    for (let d = 0; d < dimension; d++) {
      const g = gradients[d * runs + i]!;
      square += g * g;
    }
    const factor = limit / (Math.sqrt(square) + 1e-6);
    if (!(factor < 1)) continue;
    for (let d = 0; d < dimension; d++) gradients[d * runs + i]! *= factor;
  }
}

/**
 * Float32 mode: everything that a float32 program would keep (weights, gradients, losses, the optimizer's
 * memory, learning rates) is rounded; the arithmetic in between is exact enough not to matter.
 */
export function roundToFloat32(values: Float64Array): void {
  for (let k = 0; k < values.length; k++) values[k] = Math.fround(values[k]!);
}
