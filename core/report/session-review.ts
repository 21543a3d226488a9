import type { Outcome, Verdict } from '#core/engine/outcome';
import type { Activity } from '#core/lesson/activities/activity';
import type { Confidence, Guess, RateChange } from '#core/lesson/round';

/** A point in time, as the store's `Date`s are; core makes none. */
export interface Moment {
  /** Milliseconds since 1970, in UTC. */
  getTime(): number;
  toISOString(): string;
}

/** The record of a session: what report, pages, replay and files are made from. Practice students are in none of it. */
export interface SessionReview {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** 2 to 8, or 0 for none. */
  readonly teams: number;
  readonly openedAt: Moment;
  /** null: still open. */
  readonly closedAt: Moment | null;
  /** In the order of joining. */
  readonly participants: readonly ReviewParticipant[];
  /** Finished ones, in order. */
  readonly rounds: readonly ReviewRound[];
}

export interface ReviewParticipant {
  /** Counts joins from 1. */
  readonly number: number;
  /** null: erased. */
  readonly name: string | null;
  readonly joinedAt: Moment;
  /** Sent out by the instructor, and not let back in; or handed over. */
  readonly isRemoved: boolean;
  /** The number of the student whose second entry this turned out to be; null: nobody's. */
  readonly handedTo: number | null;
}

export interface ReviewRound {
  /** Counts the rounds of a session from 1. */
  readonly number: number;
  /** What the class read above it; may be empty. */
  readonly title: string;
  /** With its settings; a question includes its answer. */
  readonly activity: Activity;
  /** The number of the round of the same question that this one voted on again. */
  readonly revoteOf: number | null;
  /** The rate above which the first group's runs diverge, where there is one. */
  readonly edge: number | null;
  /** Of a question: it has no points before. */
  readonly isAnswerShown: boolean;
  /** Of a walk-through: the last update that was shown; else null. */
  readonly furthest: number | null;
  /** Of the engine that computed the runs. */
  readonly engineVersion: number;
  readonly openedAt: Moment;
  readonly lockedAt: Moment | null;
  readonly finishedAt: Moment;
  /** By side, then in the order of joining; students who did not pick have none. */
  readonly runs: readonly ReviewRun[];
  /** Of a question, in the order of joining. */
  readonly votes: readonly ReviewVote[];
  /** Of a range test, in the order of joining. */
  readonly taps: readonly ReviewTap[];
  /** Of a walk-through, in the order of joining. */
  readonly guesses: readonly ReviewGuess[];
}

export interface ReviewRun {
  /** The participant's number; in a sweep it counts the instructor's rates from 1, and a rival without a rate is 1. */
  readonly participant: number;
  /** Which of the activity's groups of runs: 0, and 1 for the rival of a duel. */
  readonly side: number;
  /** The initial one, if it was changed during the run. */
  readonly learningRate: number;
  /** What this student predicted; null: not asked, or not answered. */
  readonly prediction: Outcome | null;
  /** How sure they were of it; null likewise. */
  readonly confidence: Confidence | null;
  /** In steer only, by rising step: from the update after `step` on, the rate is `learningRate`. */
  readonly changes: readonly RateChange[];
  readonly verdict: Verdict;
}

export interface ReviewVote {
  readonly participant: number;
  /** Index of the choice. */
  readonly choice: number;
  readonly confidence: Confidence | null;
}

export interface ReviewTap {
  readonly participant: number;
  /** The step whose rate is where this student would have stopped. */
  readonly step: number;
}

export interface ReviewGuess {
  readonly participant: number;
  /** By update, the first one first; null: none. */
  readonly places: Guess['places'];
}
