import type { Experiment } from '#core/engine/experiment/experiment';
import type { Verdict } from '#core/engine/outcome';
import { simulateVerdicts } from '#core/engine/simulation/simulation';

/** Two neighbouring picks with nobody between them, and what a pick in their middle would have come to. */
export interface PickGap {
  readonly from: number;
  readonly to: number;
  /** The geometric middle, to two significant digits where those lie between. */
  readonly middle: number;
  readonly verdict: Verdict;
}

/** A gap is at least this wide, as a ratio of its ends. */
const LEAST_RATIO = 1.25;
const MOST_GAPS = 3;

/** The widest gaps between the lowest and the highest pick, by rising rate; none where everybody picked alike. */
export function pickGaps(experiment: Experiment, rates: readonly number[]): readonly PickGap[] {
  const sorted = [...new Set(rates)].sort((a, b) => a - b);
  const gaps = sorted
    .slice(1)
    .map((to, at) => ({ from: sorted[at]!, to }))
    .filter(({ from, to }) => to / from >= LEAST_RATIO)
    .sort((a, b) => b.to / b.from - a.to / a.from)
    .slice(0, MOST_GAPS)
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => ({ from, to, middle: middleOf(from, to) }));
  const verdicts = simulateVerdicts(
    experiment,
    gaps.map(({ middle }) => middle),
  );
  return gaps.map((gap, at) => ({ ...gap, verdict: verdicts[at]! }));
}

function middleOf(from: number, to: number): number {
  const middle = Math.sqrt(from * to);
  const round = Number(middle.toPrecision(2));
  return round > from && round < to ? round : middle;
}
