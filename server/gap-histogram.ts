import { findLoss } from '#core/engine/loss-reference';
import { LEAST_FIRST_GAP } from '#core/engine/outcome';
import type { Simulation } from '#core/engine/simulation';

const BINS = 24;
const LOWEST_DECADE = -6;
const BINS_PER_DECADE = 2;

/** The gap at the start, which all runs share and are measured by. At least 1e-12. */
export function firstGapOf({ experiment, losses }: Simulation): number {
  return Math.max(losses[0]! - minimumOf(experiment), LEAST_FIRST_GAP);
}

/** Runs by log10(gap / first gap), in bins of half a decade from -6 to +6. The first and the last are open. */
export function gapHistogram({ experiment, losses }: Simulation, firstGap: number): number[] {
  const minimum = minimumOf(experiment);
  const bins = new Array<number>(BINS).fill(0);
  for (const loss of losses) bins[binOf((loss - minimum) / firstGap)]! += 1;
  return bins;
}

function binOf(ratio: number): number {
  if (!Number.isFinite(ratio)) return BINS - 1;
  if (ratio <= 0) return 0;
  const bin = Math.floor((Math.log10(ratio) - LOWEST_DECADE) * BINS_PER_DECADE);
  return Math.min(Math.max(bin, 0), BINS - 1);
}

function minimumOf(experiment: Simulation['experiment']): number {
  const loss = findLoss(experiment.loss);
  if (!loss) throw new RangeError('There is no such loss function.');
  return loss.minimum.value;
}
