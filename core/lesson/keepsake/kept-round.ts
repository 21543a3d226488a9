import type { Outcome, Verdict } from '#core/engine/outcome';
import type { Activity } from '../activities/activity';
import { areRunsOfStudents, askedOf, isSteered } from '../activities/asked';
import type { Point } from '../points';
import type { Confidence, RateChange } from '../round';
import { firstVoteOf } from '../votes-again';

/** A finished round as one student keeps it: what they gave, and what became of it. Plain data, about nobody else. */
export interface KeptRound {
  readonly number: number;
  /** What the class read above it; may be empty. */
  readonly title: string;
  /** A question has its answer only where the class was shown it. */
  readonly activity: Activity;
  /** The number of the round of the same question that this one voted on again. */
  readonly revoteOf: number | null;
  /** The rate above which runs of the first group diverge; null if there is none. */
  readonly edge: number | null;
  readonly pick: KeptPick | null;
  /** Of the student's own run. */
  readonly verdict: Verdict | null;
  /** In a duel: of the other side. */
  readonly rivalVerdict: Verdict | null;
  readonly vote: { readonly choice: number; readonly confidence: Confidence | null } | null;
  /** In a range test: the step whose rate is where they would have stopped. */
  readonly tap: number | null;
  /** In a walk-through: of how many updates they guessed where it leads; null: of none. */
  readonly guesses: number | null;
  /** What the round earned, one each; null where it isn't scored, or they took no part. */
  readonly points: readonly Point[] | null;
}

export interface KeptPick {
  /** The initial one, if it was changed during the run. */
  readonly learningRate: number;
  readonly prediction: Outcome | null;
  /** Of the prediction. */
  readonly confidence: Confidence | null;
  /** In steer only. */
  readonly changes: readonly RateChange[];
}

/** A run at one rate from start to end, beside an edge: what can be compared from round to round. */
export interface RatedRun {
  readonly round: KeptRound;
  readonly rate: number;
  /** Above 0. */
  readonly edge: number;
  /** The rate as a multiple of the edge. */
  readonly ratio: number;
  readonly verdict: Verdict;
}

/** The student's own ones, in order. A steered run has no one rate. */
export function ratedRuns(rounds: readonly KeptRound[]): readonly RatedRun[] {
  return rounds.flatMap((round) => {
    const { activity, pick, edge, verdict } = round;
    const isAtOneRate = areRunsOfStudents(activity) && !isSteered(activity);
    if (!isAtOneRate || pick === null || verdict === null || edge === null || !(edge > 0))
      return [];
    const { learningRate: rate } = pick;
    return [{ round, rate, edge, ratio: rate / edge, verdict }];
  });
}

/** A vote on a question whose answer was shown. */
export interface AnsweredQuestion {
  readonly round: KeptRound;
  readonly choice: number;
  readonly right: number;
  readonly isSure: boolean;
  /** In the first vote; null: there was one only. */
  readonly firstChoice: number | null;
}

/** What the student answered, in order; of a question that was voted on again their last vote counts. */
export function answeredIn(rounds: readonly KeptRound[]): readonly AnsweredQuestion[] {
  const votes = rounds.filter(({ vote }) => vote !== null);
  return votes.flatMap((round) => {
    const { activity, vote } = round;
    const answer = askedOf(activity).vote?.answer ?? null;
    if (answer === null || vote === null) return [];
    const same = votesOnSame(round, votes, rounds);
    // An earlier vote on it has the answer too: only the last one is an answer.
    if (same.at(-1) !== round) return [];
    const first = same[0] === round ? null : (same[0]?.vote ?? null);
    const isSure = vote.confidence === 'sure';
    const { right } = answer;
    return [{ round, choice: vote.choice, right, isSure, firstChoice: first?.choice ?? null }];
  });
}

/** Of these votes, those on the same question, in order. @param rounds all of them: a chain may lead over one without a vote */
function votesOnSame(
  round: KeptRound,
  votes: readonly KeptRound[],
  rounds: readonly KeptRound[],
): readonly KeptRound[] {
  const first = firstVoteOf(round, rounds);
  return votes.filter((other) => firstVoteOf(other, rounds) === first);
}
