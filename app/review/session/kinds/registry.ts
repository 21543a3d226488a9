import type { ActivityKind } from '#core/room/activities/activity';
import { duelReview } from './duel';
import type { KindReview } from './kind-review';
import { questionReview } from './question';
import { raceReview } from './race';
import { rangeTestReview } from './range-test';
import { steerReview } from './steer';
import { sweepReview } from './sweep';

const REVIEWS: { readonly [Kind in ActivityKind]: KindReview<Kind> } = {
  race: raceReview,
  steer: steerReview,
  duel: duelReview,
  'range-test': rangeTestReview,
  sweep: sweepReview,
  question: questionReview,
};

/** What the review shows of a kind of activity. */
export function reviewOf<Kind extends ActivityKind>(kind: Kind): KindReview<Kind> {
  return REVIEWS[kind];
}
