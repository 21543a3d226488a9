import { formatCount, formatQuantity, formatRate } from '#core/engine/number-format';
import {
  type FollowUp,
  type FollowUpCode,
  type FollowUpFacts,
  followUpFacts,
} from '#core/lesson/keepsake/follow-up';

/** The only place with the questions of the days after class, and their answers. */

interface Words {
  readonly question: string;
  readonly answer: string;
}

/** Adam's rate in `scale`, the same before and after: which one it is plays no part. */
export const ADAM_RATE = 0.01;

const loss = ({ coefficient }: FollowUpFacts) => `L = ${formatQuantity(coefficient)}w²`;
const slope = ({ curvature }: FollowUpFacts) => `${formatQuantity(curvature)}w`;

const REVIEWS: { readonly [Code in FollowUpCode]: (review: FollowUpFacts) => Words } = {
  edge: (review) => ({
    question: `${loss(review)}, by plain gradient descent. Above which learning rate does each step land further out than the one before?`,
    answer: `The slope is ${slope(review)}, so the curvature is ${formatQuantity(review.curvature)}, and the edge is 2/${formatQuantity(review.curvature)} = ${formatRate(review.edge)}.`,
  }),
  'first-step': (review) => ({
    question: `${loss(review)}, by plain gradient descent from w = ${formatQuantity(review.start)} with a learning rate of ${formatRate(review.rate)}. Where does the first step lead, and does it come to the bottom in the end?`,
    answer: `${firstStep(review)} ${
      Math.abs(review.factor) > 1
        ? `No: each step multiplies w by ${formatQuantity(review.factor)}, further out every time. The edge is ${formatRate(review.edge)}.`
        : `Yes: each step multiplies w by ${formatQuantity(review.factor)}, across the valley and closer every time. The edge is ${formatRate(review.edge)}.`
    }`,
  }),
  steps: (review) => ({
    question: `${loss(review)}, by plain gradient descent with a learning rate of ${formatRate(review.rate)}. Are ${formatCount(review.budget)} steps enough to bring the loss down to a ten-thousandth of the first?`,
    answer: `No: each step multiplies w by 1 − ${formatRate(review.rate)} × ${formatQuantity(review.curvature)} = ${formatQuantity(review.factor)}, and it takes ${formatCount(review.needed ?? Number.NaN)} steps. The edge is ${formatRate(review.edge)}: there was room.`,
  }),
  scale: (review) => ({
    question: `On ${loss(review)} plain descent goes well with a learning rate of ${formatRate(review.rate)}, and Adam with ${formatRate(ADAM_RATE)}. Now the loss is multiplied by ${formatCount(review.scale)}. Which rates make the same steps?`,
    answer: `Plain descent: ${formatRate(review.rate)} / ${formatCount(review.scale)} = ${formatRate(review.rate / review.scale)}, since every slope is ${formatCount(review.scale)} times as steep. Adam: ${formatRate(ADAM_RATE)}, as before, since it divides each slope by its own usual size.`,
  }),
};

export function reviewWords(review: FollowUp): Words {
  return REVIEWS[review.code](followUpFacts(review));
}

/** "1 − 0.3 × 8 = −1.4." */
function firstStep({ start, rate, curvature, landing }: FollowUpFacts): string {
  return `The slope there is ${formatQuantity(curvature * start)}: ${formatQuantity(start)} − ${formatRate(rate)} × ${formatQuantity(curvature * start)} = ${formatQuantity(landing)}.`;
}
