import type { LessonPlan } from '../lesson-plan';
import { ONE_RATE } from './one-rate';
import { OPTIMIZER_ITEMS } from './optimizers';
import { QUESTIONS } from './questions';
import { SEARCH } from './search';

/** The learning-rate lesson from start to end, about 40 minutes: what a new room starts with. */
export const BUILT_IN_PLAN: LessonPlan = {
  title: 'The learning rate',
  items: [...ONE_RATE, ...SEARCH, ...OPTIMIZER_ITEMS, ...QUESTIONS],
};
