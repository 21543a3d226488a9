import type { Experiment } from '../experiment/experiment';
import { MEMORY } from '../memory';
import {
  LATE_REVERSAL_STEPS,
  LATE_STEPS,
  REST_SHARE,
  REST_STEPS,
  type RunRecord,
} from '../outcome';
import type { Layout } from './layout';

const memory = MEMORY;

/** The part of a run's record that matters at the end only, and not for every run. */
type DetailRecord = Pick<
  RunRecord,
  'reversalsBeforeHold' | 'isAtRest' | 'lateGaps' | 'lateReversalShare'
>;

/** For a diverged run, whose details can't matter any more. */
export const NO_DETAILS: DetailRecord = {
  reversalsBeforeHold: 0,
  isAtRest: false,
  lateGaps: new Float64Array(0),
  lateReversalShare: 0,
};

/** How the runs of a block move (how often each turns back, how far it goes, how steep it is) and how they end. */
export class DetailTracker {
  private readonly reversals: Int32Array;
  private readonly reversalsBeforeHold: Int32Array;
  private readonly lateReversals: Int32Array;
  /** Squares of the largest norms, of the run and of its last 10 steps. */
  private readonly largestUpdates: Float64Array;
  private readonly largestGradients: Float64Array;
  private readonly lateUpdates: Float64Array;
  private readonly lateGradients: Float64Array;
  /** The gaps of the last 96 steps of run i from `i * 96`. */
  private readonly lateGaps: Float64Array;
  /** The last update seen, of the shape of the weights. */
  private readonly lastUpdates: Float64Array;
  private readonly budget: number;

  constructor(
    private readonly layout: Layout,
    private readonly minimum: number,
    { budget }: Pick<Experiment, 'budget'>,
  ) {
    const { runs, rowSize } = layout;
    this.budget = budget;
    this.reversals = new Int32Array(runs);
    this.reversalsBeforeHold = new Int32Array(runs);
    this.lateReversals = new Int32Array(runs);
    this.largestUpdates = new Float64Array(runs);
    this.largestGradients = new Float64Array(runs);
    this.lateUpdates = new Float64Array(runs);
    this.lateGradients = new Float64Array(runs);
    this.lateGaps = new Float64Array(runs * LATE_STEPS);
    this.lastUpdates = new Float64Array(rowSize);
  }

  /**
   * Takes note of `count` updates, the first of which leads to step `firstStep + 1`. They must not reach across
   * the first of the last 96, 48 or 10 steps (`stepsToNextPhase`). `heldSince`: as known after these updates.
   */
  observe(firstStep: number, count: number, heldSince: Int32Array): void {
    const left = this.budget - firstStep;
    for (let i = 0; i < this.layout.runs; i++) {
      const held = heldSince[i]! - firstStep;
      // A hold that began in these updates: first those that led to it, and then all of them.
      if (held > 0) {
        this.reversalsBeforeHold[i] = this.reversals[i]! + this.countReversals(i, held);
      }
      this.observeRun(i, count, left);
      if (left <= LATE_STEPS) this.keepLateGaps(i, count, left);
    }
  }

  /**
   * One pass over the rows of a run. Its first two weights, most often all there are, and the updates before are
   * kept in registers: this loop costs as much as all the rest of a cheap loss.
   */
  private observeRun(i: number, count: number, left: number): void {
    const { lastUpdates } = this;
    const { runs, rowSize, weights, gradients } = this.layout;
    const next = weights + rowSize;
    const second = i + runs;
    const hasSecond = second < rowSize;
    let x = memory[weights + i]!;
    let y = hasSecond ? memory[weights + second]! : 0;
    let beforeX = lastUpdates[i]!;
    let beforeY = hasSecond ? lastUpdates[second]! : 0;
    let reversals = 0;
    let largestUpdate = 0;
    let largestGradient = 0;
    const end = count * rowSize;
    for (let row = 0; row < end; row += rowSize) {
      const nextX = memory[next + row + i]!;
      const uX = nextX - x;
      const gX = memory[gradients + row + i]!;
      let turn = uX * beforeX;
      let update = uX * uX;
      let gradient = gX * gX;
      x = nextX;
      beforeX = uX;
      if (hasSecond) {
        const nextY = memory[next + row + second]!;
        const uY = nextY - y;
        const gY = memory[gradients + row + second]!;
        turn += uY * beforeY;
        update += uY * uY;
        gradient += gY * gY;
        y = nextY;
        beforeY = uY;
        for (let k = second + runs; k < rowSize; k += runs) {
          const u = memory[next + row + k]! - memory[weights + row + k]!;
          const g = memory[gradients + row + k]!;
          turn += u * lastUpdates[k]!;
          update += u * u;
          gradient += g * g;
          lastUpdates[k] = u;
        }
      }
      if (turn < 0) reversals++;
      if (update > largestUpdate) largestUpdate = update;
      if (gradient > largestGradient) largestGradient = gradient;
    }
    lastUpdates[i] = beforeX;
    if (hasSecond) lastUpdates[second] = beforeY;
    this.reversals[i]! += reversals;
    this.largestUpdates[i] = Math.max(this.largestUpdates[i]!, largestUpdate);
    this.largestGradients[i] = Math.max(this.largestGradients[i]!, largestGradient);
    if (left <= LATE_REVERSAL_STEPS) this.lateReversals[i]! += reversals;
    if (left > REST_STEPS) return;
    this.lateUpdates[i] = Math.max(this.lateUpdates[i]!, largestUpdate);
    this.lateGradients[i] = Math.max(this.lateGradients[i]!, largestGradient);
  }

  private keepLateGaps(i: number, count: number, left: number): void {
    const { layout, minimum, lateGaps } = this;
    const at = i * LATE_STEPS + LATE_STEPS - left - 1;
    for (let j = 1; j <= count; j++) {
      lateGaps[at + j] = memory[layout.losses + j * layout.runs + i]! - minimum;
    }
  }

  /** How many of the first `count` updates in the rows turn against the one before them. */
  private countReversals(i: number, count: number): number {
    const { runs, rowSize, weights } = this.layout;
    let reversals = 0;
    for (let j = 1; j <= count; j++) {
      const to = weights + j * rowSize;
      let turn = 0;
      for (let k = i; k < rowSize; k += runs) {
        const from = memory[to - rowSize + k]!;
        const before = j === 1 ? this.lastUpdates[k]! : from - memory[to - 2 * rowSize + k]!;
        turn += (memory[to + k]! - from) * before;
      }
      if (turn < 0) reversals++;
    }
    return reversals;
  }

  record(i: number): DetailRecord {
    const share = REST_SHARE * REST_SHARE;
    return {
      reversalsBeforeHold: this.reversalsBeforeHold[i]!,
      isAtRest:
        this.lateUpdates[i]! <= share * this.largestUpdates[i]! &&
        this.lateGradients[i]! <= share * this.largestGradients[i]!,
      lateGaps: this.lateGaps.subarray(i * LATE_STEPS, (i + 1) * LATE_STEPS),
      lateReversalShare: this.lateReversals[i]! / LATE_REVERSAL_STEPS,
    };
  }
}
