import { type Experiment, sliderRange } from '../experiment/experiment';
import { LEARNING_RATE_LIMITS } from '../experiment/learning-rate';
import { between, logGrid } from '../log-grid';
import type { Verdict } from '../outcome';
import { type Slices, verdictsInSlices } from '../simulation/slices';

const PER_DECADE = 10;
/** Each round cuts the bracket into this many parts. */
const PARTS = 8;
const ROUNDS = 4;

/** Edges measured recently: a page asks for the same one again and again. */
const MEASURED = new Map<string, number | null>();
const MOST_MEASURED = 200;

/**
 * The rate above which runs no longer converge within this budget, to about one part in a thousand: simulated over
 * the slider, then bisected (into eight parts, since runs in a batch are cheap). Null if no rate converges, or none
 * is too large.
 */
export function* measuredEdge(experiment: Experiment): Slices<number | null> {
  const key = JSON.stringify(experiment);
  const known = MEASURED.get(key);
  if (known !== undefined) return known;
  const edge = yield* measure(experiment);
  if (MEASURED.size >= MOST_MEASURED) MEASURED.delete(MEASURED.keys().next().value ?? '');
  MEASURED.set(key, edge);
  return edge;
}

function* measure(experiment: Experiment): Slices<number | null> {
  const slider = sliderRange(experiment);
  const lowest = Math.max(slider.lowest, LEARNING_RATE_LIMITS.lowest);
  const highest = Math.min(slider.highest * 10, LEARNING_RATE_LIMITS.highest);
  const grid = logGrid(lowest, highest, PER_DECADE);
  const stretch = longestConverging(yield* verdictsInSlices(experiment, grid));
  if (!stretch || stretch.last === grid.length - 1) return null;
  let inside = grid[stretch.last]!;
  let outside = grid[stretch.last + 1]!;
  for (let round = 0; round < ROUNDS; round++) {
    const cuts = Array.from({ length: PARTS - 1 }, (_, k) =>
      between(inside, outside, (k + 1) / PARTS),
    );
    const verdicts = yield* verdictsInSlices(experiment, cuts);
    const firstOutside = verdicts.findIndex(({ outcome }) => outcome !== 'converged');
    const brackets = [inside, ...cuts, outside];
    const at = firstOutside === -1 ? PARTS : firstOutside + 1;
    [inside, outside] = [brackets[at - 1]!, brackets[at]!];
  }
  return between(inside, outside, 0.5);
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
