import type { ReviewRound } from '../session-review';
import { type Ballots, countRight, isRight, isSure, type Thread, threadsOf } from '../threads';
import { type ClassGain, classGain } from './gain';
import { movesOf, type PickMoves } from './moves';

/** What the class learned, as far as its rounds show it. */
export interface Learned {
  readonly moves: PickMoves | null;
  readonly questions: readonly LearnedQuestion[];
  readonly matrix: CertaintyMatrix | null;
}

export interface LearnedQuestion {
  /** The round in which it was first asked. */
  readonly round: ReviewRound;
  readonly first: RightOf;
  /** null: it was voted on once. */
  readonly talk: RightOf | null;
  /** null: it has no twin, or nobody voted on it. */
  readonly twin: RightOf | null;
  readonly gain: ClassGain | null;
}

export interface RightOf {
  readonly right: number;
  readonly of: number;
}

/** The latest answer of everybody to every question that asks how sure they are. Not sure is also who didn't say. */
export interface CertaintyMatrix {
  readonly rightSure: number;
  readonly rightUnsure: number;
  readonly wrongSure: number;
  readonly wrongUnsure: number;
  /** Whether all of them are answers to twins, given alone. */
  readonly areTwins: boolean;
}

export function learnedOf(rounds: readonly ReviewRound[]): Learned {
  const threads = threadsOf(rounds);
  return {
    moves: movesOf(rounds),
    questions: threads.map((thread) => ({
      round: thread.first.round,
      first: rightOf(thread.first),
      talk: thread.talk === null ? null : rightOf(thread.talk),
      twin: thread.twin === null ? null : rightOf(thread.twin),
      gain: classGain(thread),
    })),
    matrix: certaintyMatrix(threads),
  };
}

function rightOf(ballots: Ballots): RightOf {
  return { right: countRight(ballots), of: ballots.votes.length };
}

/** null where no question asked how sure they are. */
function certaintyMatrix(threads: readonly Thread[]): CertaintyMatrix | null {
  const asked = threads.filter(({ latest }) => latest.isConfidenceAsked);
  if (asked.length === 0) return null;
  const count = { rightSure: 0, rightUnsure: 0, wrongSure: 0, wrongUnsure: 0 };
  for (const { latest } of asked) {
    for (const vote of latest.votes) {
      if (isRight(latest, vote)) count[isSure(vote) ? 'rightSure' : 'rightUnsure'] += 1;
      else count[isSure(vote) ? 'wrongSure' : 'wrongUnsure'] += 1;
    }
  }
  return { ...count, areTwins: asked.every(({ latest, twin }) => latest === twin) };
}
