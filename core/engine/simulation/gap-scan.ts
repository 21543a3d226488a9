import { MEMORY } from '../memory';
import type { Layout } from './layout';

const shared = MEMORY;

/**
 * What the steps of a chunk were like, as far as the gaps in rows 0 to `last` tell: for each run, how many of them
 * are within the target (`layout.within`), and the highest of the others (`layout.highest`, 0 if there is none).
 * Most chunks turn out to be uneventful by these two numbers. A gap that isn't finite leaves its mark: one of
 * the two is then NaN or infinite. Fused kernels count along while they step.
 */
export function scanGaps(
  { runs, losses, target, within, highest }: Layout,
  last: number,
  minimum: number,
): void {
  const memory = shared;
  const targetGap = memory[target]!;
  const end = losses + (last + 1) * runs;
  for (let i = 0; i < runs; i++) {
    let stepsWithin = 0;
    let highestGap = 0;
    for (let at = losses + i; at < end; at += runs) {
      const gap = memory[at]! - minimum;
      if (gap <= targetGap) stepsWithin++;
      else if (gap > highestGap) highestGap = gap;
      // Zero, or NaN: also for minus infinity, which the two above would miss.
      stepsWithin += gap - gap;
    }
    memory[within + i] = stepsWithin;
    memory[highest + i] = highestGap;
  }
}
