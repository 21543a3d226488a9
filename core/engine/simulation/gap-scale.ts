import { GROWTH_LIMIT, LEAST_FIRST_GAP } from '../outcome';

/** What the gaps of a run are measured against; the same for all runs, since they start at the same point. */
export interface GapScale {
  /** At least 1e-12. */
  readonly firstGap: number;
  /** A gap up to this one is at the target. */
  readonly targetGap: number;
  /** A gap beyond this one has diverged. */
  readonly limit: number;
}

/** `target`: the share of the first gap that counts as converged. */
export function gapScale(gap: number, target: number): GapScale {
  const firstGap = Math.max(gap, LEAST_FIRST_GAP);
  return { firstGap, targetGap: target * firstGap, limit: GROWTH_LIMIT * firstGap };
}
