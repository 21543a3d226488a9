import type { ReactNode } from 'react';
import type { ActivityKind, ActivityOf } from '#core/lesson/activities/activity';
import type { Names } from '../../charts/sweep-data';
import type { ReviewRound } from './review-types';

export interface RoundProps<Kind extends ActivityKind> {
  readonly activity: ActivityOf<Kind>;
  readonly round: ReviewRound;
  /** Every round of the session: a second vote is shown with the first. */
  readonly rounds: readonly ReviewRound[];
  readonly names: Names;
}

/** What the review shows of one kind of activity. */
export interface KindReview<Kind extends ActivityKind> {
  readonly Round: (props: RoundProps<Kind>) => ReactNode;
  /** The heads of the table's columns; none where a student gives nothing. */
  readonly heads: (activity: ActivityOf<Kind>) => readonly Head[];
  /** As many as heads; null: this student took no part. */
  readonly cells: (
    activity: ActivityOf<Kind>,
    round: ReviewRound,
    participant: number,
  ) => readonly ReactNode[] | null;
  /** Of a kind without runs of the students': what a session with nothing else came to; null: nothing to tell. */
  readonly finding?: (activity: ActivityOf<Kind>, round: ReviewRound) => string | null;
}

export interface Head {
  readonly words: string;
  readonly isNumber: boolean;
}

export function number(words: string): Head {
  return { words, isNumber: true };
}

export function text(words: string): Head {
  return { words, isNumber: false };
}
