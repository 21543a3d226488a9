import type { LessonPlan } from '../lesson-plan';
import { EDGE_OF_RESEARCH } from './edge-of-research';
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

/** For a class that has been through the first one: what became known of the edge since 2020, about 40 minutes. */
const RESEARCH_PLAN: LessonPlan = { title: 'The edge of research', items: EDGE_OF_RESEARCH };

/** All plans that come with the product; the first is what a new room starts with. */
export const BUILT_IN_PLANS: readonly LessonPlan[] = [BUILT_IN_PLAN, RESEARCH_PLAN];
