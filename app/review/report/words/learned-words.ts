import { formatSignificant } from '#core/engine/number-format';
import type { ClassGain } from '#core/report/learned/gain';
import type { PickMoves } from '#core/report/learned/moves';

/** "of 86 converged, first and last time"; what stands beside the two counts. */
export function movesWords({ rounds }: PickMoves): string {
  const [first, last] = rounds;
  const [before, after] = [first?.picks.length ?? 0, last?.picks.length];
  if (after === undefined) return `of ${before} converged`;
  return before === after
    ? `of ${after} converged, the first and the last time`
    : `converged, first of ${before}, then of ${after}`;
}

/** The middle of the class against the edge; null where no edge is known. */
export function middleWords({ rounds }: PickMoves): string | null {
  const middles = rounds.flatMap(({ ofEdge }) => (ofEdge === null ? [] : [ofEdge]));
  if (middles.length === 0) return null;
  const medians = middles.map(({ median }) => two(median)).join(', then ');
  if (rounds.some(({ picks }) => picks.length < ENOUGH)) return `Median rate ÷ edge: ${medians}.`;
  const halves = middles.map(({ low, high }) => `${two(low)} to ${two(high)}`).join(', then ');
  return `Median rate ÷ edge: ${medians}. Middle half: ${halves}.`;
}

/** "0.42"; "0.1 to 0.4" of a few; "none to win" where everybody was right before. */
export function gainWords({ gain, range }: ClassGain): string {
  if (gain === null) return 'none to win';
  return range === null ? signedGain(gain) : `${signedGain(range[0])} to ${signedGain(range[1])}`;
}

/** Fewer picks have no middle half worth the name. */
const ENOUGH = 4;

function two(value: number): string {
  return formatSignificant(value, 2);
}

/** "0.42", "−0.05"; never "−0.00" */
export function signedGain(gain: number): string {
  return gain
    .toFixed(2)
    .replace(/^-0\.00$/, '0.00')
    .replace('-', '−');
}
