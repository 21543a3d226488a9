import type { Experiment } from '../experiment/experiment';
import { MEMORY } from '../memory';
import {
  GROWTH_LIMIT,
  HOLD_STEPS,
  LEAST_FIRST_GAP,
  type Progress,
  type RunRecord,
} from '../outcome';
import type { Layout } from './layout';

const memory = MEMORY;

const NEVER = -1;

/** The part of a run's record that its gaps alone tell. */
type GapRecord = Pick<
  RunRecord,
  'firstGap' | 'lastGap' | 'largestGap' | 'divergedStep' | 'trigger' | 'heldSince' | 'hasLeftTarget'
>;

/** Where a block of runs stands, told by the gaps of every step: diverged, at the target, or on the way. */
export class GapTracker {
  /** A gap up to this one is at the target. */
  readonly targetGap: number;
  /** First step of the present hold, or -1. */
  readonly heldSince: Int32Array;
  private readonly divergedSteps: Int32Array;
  private readonly isNotFinite: Uint8Array;
  private readonly hasLeftTarget: Uint8Array;
  private readonly largestGaps: Float64Array;

  /** One for all runs, since all have the same start. */
  private readonly firstGap: number;
  private readonly limit: number;
  private readonly budget: number;

  constructor(
    private readonly layout: Layout,
    private readonly minimum: number,
    { target, budget }: Pick<Experiment, 'target' | 'budget'>,
    firstLoss: number,
    /** False where a weight that isn't finite shows in the gap, and rows of weights needn't be there. */
    private readonly readsWeights: boolean,
  ) {
    const { runs } = layout;
    const gap = firstLoss - minimum;
    this.firstGap = Math.max(gap, LEAST_FIRST_GAP);
    this.targetGap = target * this.firstGap;
    this.limit = GROWTH_LIMIT * this.firstGap;
    this.budget = budget;
    this.heldSince = new Int32Array(runs).fill(gap <= this.targetGap ? 0 : NEVER);
    this.divergedSteps = new Int32Array(runs).fill(Number.isFinite(gap) ? NEVER : 0);
    this.isNotFinite = new Uint8Array(runs).fill(Number.isFinite(gap) ? 0 : 1);
    this.hasLeftTarget = new Uint8Array(runs);
    this.largestGaps = new Float64Array(runs).fill(gap);
  }

  /**
   * Takes note of `count` updates, the first of which leads to step `firstStep + 1`, from rows 0 to `count` of
   * the losses and their scan.
   */
  observe(firstStep: number, count: number): void {
    const { layout, largestGaps, divergedSteps, heldSince, limit } = this;
    for (let i = 0; i < layout.runs; i++) {
      if (divergedSteps[i] !== NEVER) continue;
      const within = memory[layout.within + i]!;
      const highest = memory[layout.highest + i]!;
      const isSafe = highest <= limit && !Number.isNaN(within) && !this.isBroken(i, count);
      if (!isSafe && this.findDivergence(i, firstStep, count)) continue;
      largestGaps[i] = Math.max(largestGaps[i]!, highest);
      const withinIfCalm = heldSince[i] === NEVER ? 0 : count + 1;
      if (within !== withinIfCalm) this.observeTarget(i, firstStep, count, within);
    }
  }

  /** The first step that was beyond the limit or not finite, if there was one. */
  private findDivergence(i: number, firstStep: number, count: number): boolean {
    const { layout, minimum, limit } = this;
    for (let j = 1; j <= count; j++) {
      const gap = memory[layout.losses + j * layout.runs + i]! - minimum;
      const isNotFinite = !Number.isFinite(gap) || this.isBroken(i, j);
      if (!isNotFinite && gap <= limit) continue;
      this.divergedSteps[i] = firstStep + j;
      this.isNotFinite[i] = isNotFinite ? 1 : 0;
      return true;
    }
    return false;
  }

  /** When it reached the target or left it. So many of the steps in rows 0 to `count` are within the target. */
  private observeTarget(i: number, firstStep: number, count: number, within: number): void {
    const { minimum, targetGap } = this;
    const { losses, runs } = this.layout;
    let isHeld = this.heldSince[i] !== NEVER;
    let steps = isHeld ? 1 : 0;
    for (let j = 1, at = losses + runs + i; j <= count; j++, at += runs) {
      const isWithin = memory[at]! - minimum <= targetGap;
      if (isWithin) steps++;
      if (isWithin === isHeld) continue;
      isHeld = isWithin;
      if (!isHeld) this.endHold(i);
      else {
        this.heldSince[i] = firstStep + j;
        // All the others are within: most runs come to the target once and stay.
        if (within - steps === count - j) return;
      }
    }
  }

  /** Whether a weight of run i isn't finite at that row. */
  private isBroken(i: number, row: number): boolean {
    if (!this.readsWeights) return false;
    const { weights, rowSize, runs } = this.layout;
    const first = weights + row * rowSize;
    for (let k = i; k < rowSize; k += runs) if (!Number.isFinite(memory[first + k])) return true;
    return false;
  }

  private endHold(i: number): void {
    this.heldSince[i] = NEVER;
    this.hasLeftTarget[i] = 1;
  }

  /** Steps beyond the budget that the hold of run i still has to be watched for. */
  missingHold(i: number): number {
    const since = this.heldSince[i]!;
    if (since === NEVER || this.hasDiverged(i)) return 0;
    return Math.max(0, HOLD_STEPS - (this.budget - since + 1));
  }

  /** One unseen step beyond the budget, of a run that holds: a hold that breaks there was none. */
  observeUnseen(i: number, loss: number): void {
    if (!(loss - this.minimum <= this.targetGap)) this.endHold(i);
  }

  hasDiverged(i: number): boolean {
    return this.divergedSteps[i] !== NEVER;
  }

  /** The last step at which the motion of any run matters to its verdict. */
  lastStepOfInterest(): number {
    const steps = Array.from(this.heldSince, (since, i) => {
      if (this.hasDiverged(i)) return 0;
      return since === NEVER ? this.budget : since;
    });
    return Math.max(...steps);
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

  record(i: number, lastLoss: number): GapRecord {
    const divergedStep = this.divergedSteps[i]!;
    const heldSince = this.heldSince[i]!;
    return {
      firstGap: this.firstGap,
      lastGap: lastLoss - this.minimum,
      largestGap: this.largestGaps[i]!,
      divergedStep: divergedStep === NEVER ? null : divergedStep,
      trigger: divergedStep === NEVER ? null : this.trigger(i),
      heldSince: heldSince === NEVER ? null : heldSince,
      hasLeftTarget: this.hasLeftTarget[i] === 1,
    };
  }
}
