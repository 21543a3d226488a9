import type { LessonPlan } from '../lesson-plan';
import { ONE_RATE } from './one-rate';
import { OPTIMIZER_ITEMS } from './optimizers';
import { QUESTIONS_ON_OPTIMIZERS, QUESTIONS_ON_RATES } from './questions';
import { SEARCH } from './search';
import { TWINS } from './twins';

/**
 * The learning-rate lesson from start to end, about 40 minutes: what a new room starts with. The twins of the questions
 * come last: between a question and its twin there is time to forget the answer.
 */
export const BUILT_IN_PLAN: LessonPlan = {
  title: 'The learning rate',
  items: [
    ...ONE_RATE,
    ...QUESTIONS_ON_RATES,
    ...SEARCH,
    ...OPTIMIZER_ITEMS,
    ...QUESTIONS_ON_OPTIMIZERS,
    ...TWINS,
  ],
};
