import { type ChunkScan, createChunkScan, isReversal, scanChunk } from './chunk-scan';
import type { Experiment } from './experiment';
import type { Layout } from './layout';
import { MEMORY } from './memory';
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
} from './outcome';

const memory = MEMORY;

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
  /** Those before the chunk that is being looked at. */
  private readonly updatesBefore: Float64Array;
  private readonly scan: ChunkScan;

  private readonly target: number;
  private readonly budget: number;

  constructor(
    private readonly layout: Layout,
    private readonly minimum: number,
    { target, budget }: Pick<Experiment, 'target' | 'budget'>,
    firstLosses: Float64Array,
  ) {
    const { runs, rowSize } = layout;
    this.target = target;
    this.budget = budget;
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
    this.lastUpdates = new Float64Array(rowSize);
    this.updatesBefore = new Float64Array(rowSize);
    this.scan = createChunkScan(runs);
    for (let i = 0; i < runs; i++) {
      const gap = firstLosses[i]! - minimum;
      this.firstGaps[i] = Math.max(gap, LEAST_FIRST_GAP);
      this.largestGaps[i] = gap;
      if (!Number.isFinite(gap)) this.setDiverged(i, 0, true);
      else if (gap <= target * this.firstGaps[i]!) this.heldSince[i] = 0;
    }
  }

  /**
   * Takes note of `count` updates, the first of which leads to step `firstStep + 1`. They must not reach
   * across the first of the last 96, 48 or 10 steps (`stepsToNextPhase`).
   */
  observe(firstStep: number, count: number): void {
    const { layout, minimum, scan, lastUpdates, updatesBefore } = this;
    const left = this.budget - firstStep;
    updatesBefore.set(lastUpdates);
    scanChunk(layout, count, minimum, lastUpdates, scan);
    for (let i = 0; i < layout.runs; i++) {
      if (this.divergedSteps[i] !== NEVER) continue;
      if (this.isEventful(i, count)) this.observeSteps(i, firstStep, count);
      else this.reversals[i]! += scan.reversals[i]!;
      this.takeMaxima(i);
      if (left <= LATE_STEPS) this.takeLate(i, left, count);
    }
  }

  /** Whether any step of the chunk reached or left the target, diverged or stopped being finite. */
  private isEventful(i: number, count: number): boolean {
    const { scan, layout } = this;
    const firstGap = this.firstGaps[i]!;
    const targetGap = this.target * firstGap;
    const isHeld = this.heldSince[i] !== NEVER;
    const isSame = isHeld ? scan.highestGap[i]! <= targetGap : scan.lowestGap[i]! > targetGap;
    const isCalm = isSame && scan.highestGap[i]! <= GROWTH_LIMIT * firstGap;
    return !(isCalm && Number.isFinite(scan.sumOfGaps[i]) && isFiniteRun(layout, count, i));
  }

  private takeMaxima(i: number): void {
    const { scan } = this;
    this.largestGaps[i] = Math.max(this.largestGaps[i]!, scan.highestGap[i]!);
    this.largestUpdates[i] = Math.max(this.largestUpdates[i]!, scan.largestUpdate[i]!);
    this.largestGradients[i] = Math.max(this.largestGradients[i]!, scan.largestGradient[i]!);
  }

  /** What is kept of the last 96, 48 and 10 steps, `left` of which were to come before this chunk. */
  private takeLate(i: number, left: number, count: number): void {
    const { scan, layout, minimum } = this;
    const losses = layout.losses + i;
    const gaps = i * LATE_STEPS + LATE_STEPS - left - 1;
    for (let j = 1; j <= count; j++) {
      this.lateGaps[gaps + j] = memory[losses + j * layout.runs]! - minimum;
    }
    if (left <= LATE_REVERSAL_STEPS) this.lateReversals[i]! += scan.reversals[i]!;
    if (left > REST_STEPS) return;
    this.lateUpdates[i] = Math.max(this.lateUpdates[i]!, scan.largestUpdate[i]!);
    this.lateGradients[i] = Math.max(this.lateGradients[i]!, scan.largestGradient[i]!);
  }

  /** Step by step: when it diverged, reached the target or left it, and how often it had turned by then. */
  private observeSteps(i: number, firstStep: number, count: number): void {
    const { layout, minimum, updatesBefore } = this;
    const losses = layout.losses + i;
    const limit = GROWTH_LIMIT * this.firstGaps[i]!;
    const targetGap = this.target * this.firstGaps[i]!;
    for (let j = 1; j <= count; j++) {
      const gap = memory[losses + j * layout.runs]! - minimum;
      const isBroken = !Number.isFinite(gap) || !isFiniteRun(layout, j, i);
      if (isBroken || gap > limit) {
        this.setDiverged(i, firstStep + j, isBroken);
        return;
      }
      if (isReversal(layout, i, j, updatesBefore)) this.reversals[i]!++;
      this.noteTarget(i, firstStep + j, gap <= targetGap);
    }
  }

  private noteTarget(i: number, step: number, isAtTarget: boolean): void {
    if (isAtTarget === (this.heldSince[i] !== NEVER)) return;
    this.heldSince[i] = isAtTarget ? step : NEVER;
    if (isAtTarget) this.reversalsBeforeHold[i] = this.reversals[i]!;
    else this.hasLeftTarget[i] = 1;
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
      lateGaps: this.lateGaps.subarray(i * LATE_STEPS, (i + 1) * LATE_STEPS),
      lateReversalShare: this.lateReversals[i]! / LATE_REVERSAL_STEPS,
    };
  }

  private setDiverged(i: number, step: number, isNotFinite: boolean): void {
    this.divergedSteps[i] = step;
    this.isNotFinite[i] = isNotFinite ? 1 : 0;
  }
}

function isFiniteRun({ weights, rowSize, runs }: Layout, row: number, i: number): boolean {
  const first = weights + row * rowSize;
  for (let k = i; k < rowSize; k += runs) if (!Number.isFinite(memory[first + k])) return false;
  return true;
}
