import { findLoss } from '#core/engine/experiment/loss-reference';
import { LEAST_FIRST_GAP } from '#core/engine/outcome';
import type { Simulation } from '#core/engine/simulation/simulation';

const BINS = 24;
const LOWEST_DECADE = -6;
const BINS_PER_DECADE = 2;

/** Runs by log10(gap / first gap), in bins of half a decade from -6 to +6. The first and last are open-ended. */
export class GapHistogram {
  private constructor(
    private readonly minimum: number,
    /** The same for all runs: gaps are taken relative to it. */
    private readonly firstGap: number,
  ) {}

  /** For runs that have not started yet. */
  static of({ experiment, losses }: Simulation): GapHistogram {
    const minimum = findLoss(experiment.loss)?.minimum.value;
    if (minimum === undefined) throw new RangeError('There is no such loss function.');
    return new GapHistogram(minimum, Math.max(losses[0]! - minimum, LEAST_FIRST_GAP));
  }

  static readonly EMPTY: readonly number[] = new Array<number>(BINS).fill(0);

  /** Of all these runs together. */
  count(simulations: Iterable<Simulation>): number[] {
    const bins = [...GapHistogram.EMPTY];
    for (const { losses } of simulations) {
      for (const loss of losses) bins[binOf((loss - this.minimum) / this.firstGap)]! += 1;
    }
    return bins;
  }
}

function binOf(ratio: number): number {
  if (!Number.isFinite(ratio)) return BINS - 1;
  if (ratio <= 0) return 0;
  const bin = Math.floor((Math.log10(ratio) - LOWEST_DECADE) * BINS_PER_DECADE);
  return Math.min(Math.max(bin, 0), BINS - 1);
}
