import type { ActivityKind } from '#core/lesson/activities/activity';
import type { KindReview } from '../parts/review/kind-review';
import { duelReview } from './duel/review';
import { fractalEdgeReview } from './fractal-edge/review';
import { questionReview } from './question/review';
import { raceReview } from './race/review';
import { rangeTestReview } from './range-test/review';
import { steerReview } from './steer/review';
import { sweepReview } from './sweep/review';
import { walkThroughReview } from './walk-through/review';

const REVIEWS: { readonly [Kind in ActivityKind]: KindReview<Kind> } = {
  race: raceReview,
  steer: steerReview,
  duel: duelReview,
  'range-test': rangeTestReview,
  sweep: sweepReview,
  'walk-through': walkThroughReview,
  question: questionReview,
  'fractal-edge': fractalEdgeReview,
};

/** What the review shows for a kind of activity. */
export function reviewOf<Kind extends ActivityKind>(kind: Kind): KindReview<Kind> {
  return REVIEWS[kind];
}
