import type { Outcome } from '#core/engine/outcome';
import { racedExperiment, runsOfSide } from '../round-facts';
import { comparableRounds } from '../same-experiment';
import type { ReviewRound } from '../session-review';
import { type Middle, middleOf } from './middle';

/** How the class's picks moved on one experiment. */
export interface PickMoves {
  /** Where the picks of the last one diverge, if that is known. */
  readonly edge: number | null;
  /** The first and the last round, or the one there was. */
  readonly rounds: readonly RacedRound[];
}

export interface RacedRound {
  readonly round: ReviewRound;
  readonly picks: readonly { readonly learningRate: number; readonly outcome: Outcome }[];
  readonly converged: number;
  /** Of the rates, as shares of the edge; null where there is none. */
  readonly ofEdge: Middle | null;
}

/** Of the experiment played most often; where none was played twice, of the last one. null: nobody picked a rate to keep. */
export function movesOf(rounds: readonly ReviewRound[]): PickMoves | null {
  const compared = comparableRounds(rounds);
  const last = compared.at(-1) ?? rounds.findLast((round) => racedExperiment(round) !== null);
  if (last === undefined) return null;
  const first = compared[0] ?? last;
  const edge = last.edge ?? first.edge;
  const shown = first === last ? [last] : [first, last];
  return { edge, rounds: shown.map((round) => pickedRound(round, edge)) };
}

function pickedRound(round: ReviewRound, edge: number | null): RacedRound {
  const picks = runsOfSide(round, 0).map(({ learningRate, verdict: { outcome } }) => ({
    learningRate,
    outcome,
  }));
  return {
    round,
    picks,
    converged: picks.filter(({ outcome }) => outcome === 'converged').length,
    ofEdge: edge === null ? null : middleOf(picks.map(({ learningRate }) => learningRate / edge)),
  };
}
