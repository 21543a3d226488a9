import type { Experiment } from '../experiment/experiment';
import { decades, logGrid } from '../log-grid';
import type { Verdict } from '../outcome';
import { simulateVerdicts } from '../simulation/simulation';

/** One optimizer's row of a sweep. */
export interface SweepRow {
  readonly experiment: Experiment;
  readonly learningRates: readonly number[];
  /** In the order of the rates. */
  readonly verdicts: readonly Verdict[];
  /** The longest stretch of neighbouring rates that all converge; null if none does. */
  readonly window: ConvergingWindow | null;
}

export interface ConvergingWindow {
  readonly lowest: number;
  readonly highest: number;
  /** Its width, as the decimal logarithm of highest / lowest. */
  readonly decades: number;
}

/** Every experiment at every rate of a log grid. */
export function sweep(
  experiments: readonly Experiment[],
  lowest: number,
  highest: number,
  perDecade: number,
): SweepRow[] {
  const learningRates = logGrid(lowest, highest, perDecade);
  return experiments.map((experiment) => {
    const verdicts = simulateVerdicts(experiment, learningRates);
    return {
      experiment,
      learningRates,
      verdicts,
      window: convergingWindow(learningRates, verdicts),
    };
  });
}

function convergingWindow(
  learningRates: readonly number[],
  verdicts: readonly Verdict[],
): ConvergingWindow | null {
  const stretch = longestConverging(verdicts);
  if (!stretch) return null;
  const lowest = learningRates[stretch.first]!;
  const highest = learningRates[stretch.last]!;
  return { lowest, highest, decades: decades(lowest, highest) };
}

/** The longest stretch of converging verdicts, by index, the first of several; null if there is none. */
export function longestConverging(
  verdicts: readonly Verdict[],
): { first: number; last: number } | null {
  let best: { first: number; last: number } | null = null;
  let first = 0;
  verdicts.forEach(({ outcome }, k) => {
    if (outcome !== 'converged') first = k + 1;
    else if (!best || k - first > best.last - best.first) best = { first, last: k };
  });
  return best;
}
