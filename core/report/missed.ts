import { runsOfSide } from './round-facts';
import type { ReviewRound, ReviewRun } from './session-review';

/** How a pick missed: beyond the edge, or so far below it that the budget was too short. */
export type Miss = 'over' | 'far-below';

/** Far below: by at least this factor. */
const FAR = 10;

/**
 * How each run of the first group missed; null: it arrived, or came close. Where no edge is known, far below is
 * below all that arrived.
 */
export function isMissed(round: ReviewRound): (run: ReviewRun) => Miss | null {
  const arrived = runsOfSide(round, 0)
    .filter(({ verdict }) => verdict.outcome === 'converged')
    .map(({ learningRate }) => learningRate);
  const lowest = arrived.reduce((least, rate) => Math.min(least, rate), Number.POSITIVE_INFINITY);
  // Where nobody arrived either, nothing is known to be far below.
  const known = arrived.length === 0 ? 0 : lowest;
  const far = round.edge === null ? known : round.edge / FAR;
  return ({ learningRate, verdict: { outcome } }) => {
    if (outcome === 'converged') return null;
    if (outcome === 'diverged') return 'over';
    if (outcome === 'too-slow' && learningRate < far) return 'far-below';
    return round.edge !== null && learningRate > round.edge ? 'over' : null;
  };
}
