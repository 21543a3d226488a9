import {
  type FollowUp,
  type FollowUpCode,
  type FollowUpFacts,
  followUpFacts,
} from '#core/lesson/keepsake/follow-up';
import type { Words } from '#core/words/words';

/** The only place with the questions of the days after class, and their answers. */

interface Review {
  readonly question: string;
  readonly answer: string;
}

/** Adam's rate in `scale`, the same before and after: which one it is plays no part. */
export const ADAM_RATE = 0.01;

const REVIEWS: {
  readonly [Code in FollowUpCode]: (words: Words<'keepsake'>, review: FollowUpFacts) => Review;
} = {
  edge: (words, review) => ({
    question: words.say('keepsake.review.edge', review),
    answer: words.say('keepsake.review.edge.answer', review),
  }),
  'first-step': (words, review) => {
    const isOut = Math.abs(review.factor) > 1;
    const values = { ...review, slope: review.curvature * review.start };
    return {
      question: words.say('keepsake.review.first-step', review),
      answer: isOut
        ? words.say('keepsake.review.first-step.out', values)
        : words.say('keepsake.review.first-step.in', values),
    };
  },
  steps: (words, review) => ({
    question: words.say('keepsake.review.steps', review),
    answer: words.say('keepsake.review.steps.answer', {
      ...review,
      needed: review.needed ?? Number.NaN,
    }),
  }),
  scale: (words, review) => {
    const values = { ...review, adaptive: ADAM_RATE, scaled: review.rate / review.scale };
    return {
      question: words.say('keepsake.review.scale', values),
      answer: words.say('keepsake.review.scale.answer', values),
    };
  },
};

export function reviewWords(words: Words<'keepsake'>, review: FollowUp): Review {
  return REVIEWS[review.code](words, followUpFacts(review));
}
