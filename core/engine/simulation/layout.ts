import type { LossFunction } from '../loss-function';
import { type Address, BLOCK, MEMORY } from '../memory';
import type { Optimizer } from '../optimizer';

const memory = MEMORY;

/** Runs per block and steps per chunk: their losses, 24 KB, stay in the first-level cache (`npm run bench`). */
export const BLOCK_RUNS = 32;
export const CHUNK_STEPS = 96;

/**
 * Where the last few steps of a block of runs lie, row after row. Kernels work on one row at a time; the
 * outcome tracker then reads all rows of a run at once, so that what it knows of a run stays in registers.
 */
export interface Layout {
  readonly runs: number;
  readonly dimension: number;
  /** Length of a row of weights or gradients; weight d of run i is at `d * runs + i` in it. */
  readonly rowSize: number;
  /** Weights, full-batch gradients (unclipped) and losses at row 0, where the steps began. */
  readonly weights: Address;
  readonly gradients: Address;
  readonly losses: Address;
  readonly learningRates: Address;
  /** Learning rates after the schedule, and gradients of a minibatch or clipped, where they differ. */
  readonly scheduledRates: Address;
  readonly usedGradients: Address;
  readonly optimizerState: Address;
  /** The optimizer's constants of each step. */
  readonly constants: Address;
  /** The gap up to which a step is at the target: one number. */
  readonly target: Address;
  /** Two numbers a run on the gaps in the rows (`gap-scan`). */
  readonly within: Address;
  readonly highest: Address;
}

export function createLayout(
  runs: number,
  { dimension }: Pick<LossFunction, 'dimension'>,
  { stateCount, constantCount }: Pick<Optimizer, 'stateCount' | 'constantCount'>,
): Layout {
  const rowSize = dimension * runs;
  let next = BLOCK;
  const take = (size: number) => {
    const address = next;
    next += size;
    return address;
  };
  const rows = CHUNK_STEPS + 1;
  const layout = {
    runs,
    dimension,
    rowSize,
    weights: take(rows * rowSize),
    gradients: take(rows * rowSize),
    losses: take(rows * runs),
    learningRates: take(runs),
    scheduledRates: take(runs),
    usedGradients: take(rowSize),
    optimizerState: take(stateCount * rowSize),
    constants: take(CHUNK_STEPS * constantCount),
    within: take(runs),
    highest: take(runs),
    // Last, since it is a single one: in a full block no pair then lies across two cache lines, which is faster.
    target: take(1),
  };
  if (next > memory.length) throw new Error('A loss with so many weights needs a larger memory.');
  return layout;
}
