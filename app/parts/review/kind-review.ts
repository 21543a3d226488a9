import type { ReactNode } from 'react';
import type { ActivityKind, ActivityOf } from '#core/lesson/activities/activity';
import type {
  ReviewGuess,
  ReviewParticipant,
  ReviewRound,
  ReviewRun,
  ReviewTap,
  ReviewVote,
} from '#core/report/session-review';
import type { Words } from '#core/words/words';
import type { NameEntries } from '../../charts/sweep-data';

export interface RoundProps<Kind extends ActivityKind> {
  readonly words: Words;
  readonly activity: ActivityOf<Kind>;
  readonly round: ReviewRound;
  /** Every round of the session: a second vote is shown with the first. */
  readonly rounds: readonly ReviewRound[];
  readonly names: NameEntries;
  readonly participants: readonly ReviewParticipant[];
  /** The address of the session's pages, without a slash at its end; null: nothing links there. */
  readonly base: string | null;
}

/** What the review shows of one kind of activity. */
export interface KindReview<Kind extends ActivityKind> {
  readonly Round: (props: RoundProps<Kind>) => ReactNode;
  /** What this round shows, as a sentence that is true of it. Only asked of rounds to which somebody gave something. */
  readonly headline: (
    words: Words,
    activity: ActivityOf<Kind>,
    round: ReviewRound,
    rounds: readonly ReviewRound[],
    names: NameEntries,
  ) => string;
  /** What became of what a student gave, in sentences. null: there is nothing to tell. */
  readonly told: (
    words: Words,
    activity: ActivityOf<Kind>,
    own: GivenByOne,
    round: ReviewRound,
  ) => string | null;
  /** The hall saw something also where nobody gave anything, and so does the review. */
  readonly isAlwaysShown?: true;
  /** The heads of the table's columns; none if students give nothing. */
  readonly heads: (words: Words, activity: ActivityOf<Kind>) => readonly Head[];
  /** As many as there are heads; null if this student took no part. */
  readonly cells: (
    words: Words,
    activity: ActivityOf<Kind>,
    own: GivenByOne,
    round: ReviewRound,
  ) => readonly ReactNode[] | null;
}

/** What one student gave to a round, and what became of it; null: nothing of this kind. */
export interface GivenByOne {
  readonly run: ReviewRun | null;
  /** On the other side of a duel. */
  readonly rival: ReviewRun | null;
  readonly vote: ReviewVote | null;
  readonly tap: ReviewTap | null;
  readonly guess: ReviewGuess | null;
}

export interface Head {
  readonly words: string;
  readonly isNumber: boolean;
  /** The column's cells run over several lines. */
  readonly isLong?: true;
}

export function number(words: string): Head {
  return { words, isNumber: true };
}

export function textHead(words: string): Head {
  return { words, isNumber: false };
}

export function longHead(words: string): Head {
  return { words, isNumber: false, isLong: true };
}
