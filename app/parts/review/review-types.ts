import type { findSession } from '#server/store/review-queries';

export type SessionReview = NonNullable<Awaited<ReturnType<typeof findSession>>>;
export type ReviewRound = SessionReview['rounds'][number];
export type ReviewRun = ReviewRound['runs'][number];
export type ReviewParticipant = SessionReview['participants'][number];
