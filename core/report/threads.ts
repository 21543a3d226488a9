import { askedOf } from '#core/lesson/activities/asked';
import type { BallotAnswer } from '#core/lesson/activities/inputs';
import { twinnedWith } from '#core/lesson/activities/twins';
import { firstVoteOf } from '#core/lesson/votes-again';
import type { ReviewRound, ReviewVote } from './session-review';

/** How often a class was asked about one idea: first, after it talked, and alone with other words. */
export interface Thread {
  readonly first: Ballots;
  /** The last vote again on the first question; null: it was voted on once. */
  readonly talk: Ballots | null;
  /** The last vote on its twin; null: there was none. */
  readonly twin: Ballots | null;
  /** The latest of the three. */
  readonly latest: Ballots;
  readonly idea: string | null;
}

/** One vote of the class. */
export interface Ballots {
  readonly round: ReviewRound;
  readonly votes: readonly ReviewVote[];
  readonly answer: BallotAnswer;
  readonly isConfidenceAsked: boolean;
}

/** Of every question with an answer on which somebody voted, in the order in which they were first asked. */
export function threadsOf(rounds: readonly ReviewRound[]): readonly Thread[] {
  const ballots = rounds.flatMap((round) => ballotsOf(round) ?? []);
  const threads: { question: number; asked: Ballots[]; twins: Ballots[] }[] = [];
  for (const one of ballots) {
    // Of all rounds: nobody may have voted in the one between.
    const question = firstVoteOf(one.round, rounds);
    const own = threads.find((thread) => thread.question === question);
    if (own !== undefined) {
      own.asked.push(one);
      continue;
    }
    const twinned = twinnedWith(
      one.round.activity,
      threads.map(({ asked }) => asked[0]!.round),
    );
    const other = threads.find(({ asked }) => asked[0]!.round === twinned);
    if (other === undefined) threads.push({ question, asked: [one], twins: [] });
    else other.twins.push(one);
  }
  return threads.map(({ asked, twins }) => {
    const first = asked[0]!;
    const talk = asked.length > 1 ? asked.at(-1)! : null;
    const twin = twins.at(-1) ?? null;
    const idea = askedOf(first.round.activity).vote?.idea ?? null;
    return { first, talk, twin, latest: twin ?? talk ?? first, idea };
  });
}

/** null where nobody voted, or nothing is right or wrong. */
export function ballotsOf(round: ReviewRound): Ballots | null {
  const ballot = askedOf(round.activity).vote;
  if (ballot === undefined || ballot.answer === null || round.votes.length === 0) return null;
  const { answer, isConfidenceAsked } = ballot;
  return { round, votes: round.votes, answer, isConfidenceAsked };
}

export function isRight({ answer }: Ballots, { choice }: ReviewVote): boolean {
  return choice === answer.right;
}

export function isSure({ confidence }: { readonly confidence: string | null }): boolean {
  return confidence === 'sure';
}

export function countRight(ballots: Ballots): number {
  return ballots.votes.filter((vote) => isRight(ballots, vote)).length;
}
