import type { Layout } from './layout';
import { MEMORY } from './memory';

const memory = MEMORY;

/** What the steps of one chunk were like, one entry a run. Norms are squared. */
export interface ChunkScan {
  readonly lowestGap: Float64Array;
  readonly highestGap: Float64Array;
  /** Not finite if any of the gaps isn't. */
  readonly sumOfGaps: Float64Array;
  readonly largestUpdate: Float64Array;
  readonly largestGradient: Float64Array;
  readonly reversals: Int32Array;
}

export function createChunkScan(runs: number): ChunkScan {
  return {
    lowestGap: new Float64Array(runs),
    highestGap: new Float64Array(runs),
    sumOfGaps: new Float64Array(runs),
    largestUpdate: new Float64Array(runs),
    largestGradient: new Float64Array(runs),
    reversals: new Int32Array(runs),
  };
}

/**
 * Reads all steps of a chunk, run by run, with as little work a step as the outcome rules allow: most chunks
 * turn out to be uneventful. `lastUpdates` holds the update before the chunk, and receives its last one.
 */
export function scanChunk(
  layout: Layout,
  count: number,
  minimum: number,
  lastUpdates: Float64Array,
  scan: ChunkScan,
): void {
  if (layout.dimension === 1) scanOne(layout, count, minimum, lastUpdates, scan);
  else if (layout.dimension === 2) scanTwo(layout, count, minimum, lastUpdates, scan);
  else scanMany(layout, count, minimum, lastUpdates, scan);
}

function scanOne(
  { runs, weights, gradients, losses }: Layout,
  count: number,
  minimum: number,
  lastUpdates: Float64Array,
  scan: ChunkScan,
): void {
  const last = count * runs;
  for (let i = 0; i < runs; i++) {
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    let sum = 0;
    let reversals = 0;
    let largestUpdate = 0;
    let largestGradient = 0;
    let w = memory[weights + i]!;
    let before = lastUpdates[i]!;
    for (let k = i; k < last; k += runs) {
      const next = memory[weights + runs + k]!;
      const update = next - w;
      const g = memory[gradients + k]!;
      const gap = memory[losses + runs + k]! - minimum;
      if (update * before < 0) reversals++;
      if (update * update > largestUpdate) largestUpdate = update * update;
      if (g * g > largestGradient) largestGradient = g * g;
      if (gap < lowest) lowest = gap;
      if (gap > highest) highest = gap;
      sum += gap;
      w = next;
      before = update;
    }
    lastUpdates[i] = before;
    scan.lowestGap[i] = lowest;
    scan.highestGap[i] = highest;
    scan.sumOfGaps[i] = sum;
    scan.reversals[i] = reversals;
    scan.largestUpdate[i] = largestUpdate;
    scan.largestGradient[i] = largestGradient;
  }
}

function scanTwo(
  { runs, weights, gradients, losses }: Layout,
  count: number,
  minimum: number,
  lastUpdates: Float64Array,
  scan: ChunkScan,
): void {
  const row = 2 * runs;
  for (let i = 0; i < runs; i++) {
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    let sum = 0;
    let reversals = 0;
    let largestUpdate = 0;
    let largestGradient = 0;
    let x = memory[weights + i]!;
    let y = memory[weights + runs + i]!;
    let beforeX = lastUpdates[i]!;
    let beforeY = lastUpdates[runs + i]!;
    for (let j = 0, k = i, l = losses + runs + i; j < count; j++, k += row, l += runs) {
      const nextX = memory[weights + row + k]!;
      const nextY = memory[weights + row + runs + k]!;
      const updateX = nextX - x;
      const updateY = nextY - y;
      const gX = memory[gradients + k]!;
      const gY = memory[gradients + runs + k]!;
      const gap = memory[l]! - minimum;
      const update = updateX * updateX + updateY * updateY;
      const gradient = gX * gX + gY * gY;
      if (updateX * beforeX + updateY * beforeY < 0) reversals++;
      if (update > largestUpdate) largestUpdate = update;
      if (gradient > largestGradient) largestGradient = gradient;
      if (gap < lowest) lowest = gap;
      if (gap > highest) highest = gap;
      sum += gap;
      x = nextX;
      y = nextY;
      beforeX = updateX;
      beforeY = updateY;
    }
    lastUpdates[i] = beforeX;
    lastUpdates[runs + i] = beforeY;
    scan.lowestGap[i] = lowest;
    scan.highestGap[i] = highest;
    scan.sumOfGaps[i] = sum;
    scan.reversals[i] = reversals;
    scan.largestUpdate[i] = largestUpdate;
    scan.largestGradient[i] = largestGradient;
  }
}

function scanMany(
  { runs, rowSize, weights, gradients, losses }: Layout,
  count: number,
  minimum: number,
  lastUpdates: Float64Array,
  scan: ChunkScan,
): void {
  for (let i = 0; i < runs; i++) {
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    let sum = 0;
    let reversals = 0;
    let largestUpdate = 0;
    let largestGradient = 0;
    for (let j = 0; j < count; j++) {
      let update = 0;
      let gradient = 0;
      let turn = 0;
      for (let k = i; k < rowSize; k += runs) {
        const at = j * rowSize + k;
        const u = memory[weights + rowSize + at]! - memory[weights + at]!;
        const g = memory[gradients + at]!;
        update += u * u;
        gradient += g * g;
        turn += u * lastUpdates[k]!;
        lastUpdates[k] = u;
      }
      const gap = memory[losses + (j + 1) * runs + i]! - minimum;
      if (turn < 0) reversals++;
      if (update > largestUpdate) largestUpdate = update;
      if (gradient > largestGradient) largestGradient = gradient;
      if (gap < lowest) lowest = gap;
      if (gap > highest) highest = gap;
      sum += gap;
    }
    scan.lowestGap[i] = lowest;
    scan.highestGap[i] = highest;
    scan.sumOfGaps[i] = sum;
    scan.reversals[i] = reversals;
    scan.largestUpdate[i] = largestUpdate;
    scan.largestGradient[i] = largestGradient;
  }
}

/** Whether update j (1 for the first of the chunk) of run i turns against the one before it. */
export function isReversal(
  { runs, rowSize, weights }: Layout,
  i: number,
  j: number,
  updatesBefore: Float64Array,
): boolean {
  const to = weights + j * rowSize;
  let turn = 0;
  for (let k = i; k < rowSize; k += runs) {
    const from = memory[to + k - rowSize]!;
    const before = j === 1 ? updatesBefore[k]! : from - memory[to + k - 2 * rowSize]!;
    turn += (memory[to + k]! - from) * before;
  }
  return turn < 0;
}
