import type { History } from './history.ts';
import {
  GROWTH_LIMIT,
  HOLD_STEPS,
  LATE_REVERSAL_STEPS,
  LATE_STEPS,
  LEAST_FIRST_GAP,
  type Progress,
  REST_SHARE,
  REST_STEPS,
  type RunRecord,
} from './outcome.ts';

const NEVER = -1;

/** What the outcome rules need of a block of runs, recorded while the steps go by: nothing is looked up later. */
export class OutcomeTracker {
  private readonly firstGaps: Float64Array;
  private readonly largestGaps: Float64Array;
  /** -1 for never, in both. */
  private readonly divergedSteps: Int32Array;
  private readonly heldSince: Int32Array;
  private readonly hasLeftTarget: Uint8Array;
  private readonly reversalsBeforeHold: Int32Array;
  private readonly lateReversals: Int32Array;
  /** Squares of the largest norms, of the run and of its last 10 steps. */
  private readonly largestUpdates: Float64Array;
  private readonly largestGradients: Float64Array;
  private readonly lateUpdates: Float64Array;
  private readonly lateGradients: Float64Array;
  /** The gaps of the last 96 steps of run i from `i * 96`. */
  private readonly lateGaps: Float64Array;

  private readonly isNotFinite: Uint8Array;
  private readonly reversals: Int32Array;
  private readonly lastUpdates: Float64Array;

  constructor(
    private readonly runs: number,
    private readonly dimension: number,
    private readonly minimum: number,
    private readonly target: number,
    private readonly budget: number,
    firstLosses: Float64Array,
  ) {
    this.firstGaps = new Float64Array(runs);
    this.largestGaps = new Float64Array(runs);
    this.divergedSteps = new Int32Array(runs).fill(NEVER);
    this.heldSince = new Int32Array(runs).fill(NEVER);
    this.hasLeftTarget = new Uint8Array(runs);
    this.reversalsBeforeHold = new Int32Array(runs);
    this.lateReversals = new Int32Array(runs);
    this.largestUpdates = new Float64Array(runs);
    this.largestGradients = new Float64Array(runs);
    this.lateUpdates = new Float64Array(runs);
    this.lateGradients = new Float64Array(runs);
    this.lateGaps = new Float64Array(runs * LATE_STEPS);
    this.isNotFinite = new Uint8Array(runs);
    this.reversals = new Int32Array(runs);
    this.lastUpdates = new Float64Array(runs * dimension);
    for (let i = 0; i < runs; i++) {
      const gap = firstLosses[i]! - minimum;
      this.firstGaps[i] = Math.max(gap, LEAST_FIRST_GAP);
      this.largestGaps[i] = gap;
      if (!Number.isFinite(gap)) this.setDiverged(i, 0, true);
      else if (gap <= target * this.firstGaps[i]!) this.heldSince[i] = 0;
    }
  }

  /**
   * Reads `count` updates, the first of which leads to step `firstStep + 1`. Run by run, so that what is
   * known of a run stays in registers while its steps go by.
   */
  observe({ weights, gradients, losses }: History, firstStep: number, count: number): void {
    const { runs, dimension, minimum, target, lastUpdates } = this;
    const isLate = firstStep + count > this.budget - LATE_STEPS;
    const row = dimension * runs;
    for (let i = 0; i < runs; i++) {
      if (this.divergedSteps[i] !== NEVER) continue;
      const firstGap = this.firstGaps[i]!;
      const limit = GROWTH_LIMIT * firstGap;
      const targetGap = target * firstGap;
      let since = this.heldSince[i]!;
      let reversals = this.reversals[i]!;
      let largestGap = this.largestGaps[i]!;
      let largestUpdate = this.largestUpdates[i]!;
      let largestGradient = this.largestGradients[i]!;
      for (let j = 1; j <= count; j++) {
        let update = 0;
        let gradient = 0;
        let turn = 0;
        for (let d = 0; d < dimension; d++) {
          const k = (j - 1) * row + d * runs + i;
          const u = weights[k + row]! - weights[k]!;
          const g = gradients[k]!;
          update += u * u;
          gradient += g * g;
          turn += u * lastUpdates[d * runs + i]!;
          lastUpdates[d * runs + i] = u;
        }
        if (turn < 0) reversals++;
        if (gradient > largestGradient) largestGradient = gradient;
        if (update > largestUpdate) {
          largestUpdate = update;
          // A weight that isn't finite shows here first, even where the loss still is.
          if (
            update === Number.POSITIVE_INFINITY &&
            !isFiniteRun(weights, j * row + i, runs, row)
          ) {
            this.setDiverged(i, firstStep + j, true);
            break;
          }
        }
        const gap = losses[j * runs + i]! - minimum;
        if (gap > largestGap) largestGap = gap;
        if (gap <= targetGap) {
          if (since === NEVER) {
            since = firstStep + j;
            this.reversalsBeforeHold[i] = reversals;
          }
        } else if (gap <= limit) {
          if (since !== NEVER) {
            since = NEVER;
            this.hasLeftTarget[i] = 1;
          }
        } else {
          this.setDiverged(i, firstStep + j, !Number.isFinite(gap));
          break;
        }
        if (isLate) this.recordLate(i, firstStep + j, gap, turn < 0, update, gradient);
      }
      this.heldSince[i] = since;
      this.reversals[i] = reversals;
      this.largestGaps[i] = largestGap;
      this.largestUpdates[i] = largestUpdate;
      this.largestGradients[i] = largestGradient;
    }
  }

  /** Steps beyond the budget that the hold of run i still has to be watched for. */
  missingHold(i: number): number {
    const since = this.heldSince[i]!;
    if (since === NEVER || this.divergedSteps[i] !== NEVER) return 0;
    return Math.max(0, HOLD_STEPS - (this.budget - since + 1));
  }

  /** One unseen step beyond the budget: a hold that breaks there was none. */
  observeUnseen(i: number, loss: number): void {
    if (this.heldSince[i] === NEVER || loss - this.minimum <= this.target * this.firstGaps[i]!)
      return;
    this.heldSince[i] = NEVER;
    this.hasLeftTarget[i] = 1;
  }

  progress(i: number): Progress {
    const step = this.divergedSteps[i]!;
    if (step !== NEVER) return { state: 'diverged', step, trigger: this.trigger(i) };
    const since = this.heldSince[i]!;
    return since === NEVER ? { state: 'running' } : { state: 'at-target', since };
  }

  private trigger(i: number): 'growth' | 'not-finite' {
    return this.isNotFinite[i] === 1 ? 'not-finite' : 'growth';
  }

  /** What is known of run i at the budget, but for what its experiment says. */
  record(i: number, lastLoss: number): Omit<RunRecord, 'budget' | 'target' | 'localMinimumGap'> {
    const divergedStep = this.divergedSteps[i]!;
    const heldSince = this.heldSince[i]!;
    return {
      firstGap: this.firstGaps[i]!,
      lastGap: lastLoss - this.minimum,
      largestGap: this.largestGaps[i]!,
      divergedStep: divergedStep === NEVER ? null : divergedStep,
      trigger: divergedStep === NEVER ? null : this.trigger(i),
      heldSince: heldSince === NEVER ? null : heldSince,
      hasLeftTarget: this.hasLeftTarget[i] === 1,
      reversalsBeforeHold: this.reversalsBeforeHold[i]!,
      isAtRest:
        this.lateUpdates[i]! <= REST_SHARE * REST_SHARE * this.largestUpdates[i]! &&
        this.lateGradients[i]! <= REST_SHARE * REST_SHARE * this.largestGradients[i]!,
      lateGaps: Array.from(this.lateGaps.subarray(i * LATE_STEPS, (i + 1) * LATE_STEPS)),
      lateReversalShare: this.lateReversals[i]! / LATE_REVERSAL_STEPS,
    };
  }

  private recordLate(
    i: number,
    step: number,
    gap: number,
    isReversal: boolean,
    update: number,
    gradient: number,
  ): void {
    const left = this.budget - step;
    if (left >= LATE_STEPS) return;
    this.lateGaps[i * LATE_STEPS + LATE_STEPS - 1 - left] = gap;
    if (isReversal && left < LATE_REVERSAL_STEPS) this.lateReversals[i]!++;
    if (left >= REST_STEPS) return;
    this.lateUpdates[i] = Math.max(this.lateUpdates[i]!, update);
    this.lateGradients[i] = Math.max(this.lateGradients[i]!, gradient);
  }

  private setDiverged(i: number, step: number, isNotFinite: boolean): void {
    this.divergedSteps[i] = step;
    this.isNotFinite[i] = isNotFinite ? 1 : 0;
  }
}

function isFiniteRun(weights: Float64Array, first: number, stride: number, row: number): boolean {
  for (let k = 0; k < row; k += stride) if (!Number.isFinite(weights[first + k])) return false;
  return true;
}
