import type { Layout } from './layout';
import { MEMORY } from './memory';

const memory = MEMORY;

/**
 * What the steps of a chunk were like, as far as their gaps tell: for each run, how many steps were above the
 * target (`layout.above`) and the highest gap (`layout.highest`). Most chunks turn out to be uneventful by
 * these two numbers. Fused kernels count along while they step; for all others the rows of losses are read.
 */
export function clearScan({ above, highest, runs }: Layout): void {
  for (let i = 0; i < runs; i++) {
    memory[above + i] = 0;
    memory[highest + i] = Number.NEGATIVE_INFINITY;
  }
}

/** Adds rows `first` to `last`. A gap that isn't finite leaves its mark: one of the two numbers is then NaN or infinite. */
export function scanGaps(
  { runs, losses, above, highest }: Layout,
  first: number,
  last: number,
  minimum: number,
  targetGap: number,
): void {
  const end = losses + (last + 1) * runs;
  for (let i = 0; i < runs; i++) {
    let stepsAbove = memory[above + i]!;
    let highestGap = memory[highest + i]!;
    for (let at = losses + first * runs + i; at < end; at += runs) {
      const gap = memory[at]! - minimum;
      if (gap > targetGap) stepsAbove++;
      highestGap = Math.max(highestGap, gap);
      // Zero, or NaN: also for minus infinity, which the two above would miss.
      stepsAbove += gap - gap;
    }
    memory[above + i] = stepsAbove;
    memory[highest + i] = highestGap;
  }
}
