import { allWords } from '#core/words/all-words';
import { FIRST_LANGUAGE, type Language } from '#core/words/languages';
import type { LessonPlan } from '../lesson-plan';
import { EDGE_OF_RESEARCH } from './edge-of-research';
import { type BuiltInItem, itemIn } from './item';
import { ONE_RATE } from './one-rate';
import { OPTIMIZER_ITEMS } from './optimizers';
import { QUESTIONS_ON_OPTIMIZERS, QUESTIONS_ON_RATES } from './questions';
import { SEARCH } from './search';
import { TWINS } from './twins';

/**
 * All plans that come with the product. `lesson`, what a new room starts with: the learning-rate lesson from start to
 * end, about 40 minutes; the twins of the questions come last, for between a question and its twin there is time to
 * forget the answer. `research`, for a class that has been through it: what became known of the edge since 2020, about
 * 40 minutes.
 */
const ITEMS = {
  lesson: [
    ...ONE_RATE,
    ...QUESTIONS_ON_RATES,
    ...SEARCH,
    ...OPTIMIZER_ITEMS,
    ...QUESTIONS_ON_OPTIMIZERS,
    ...TWINS,
  ],
  research: EDGE_OF_RESEARCH,
} as const satisfies Readonly<Record<string, readonly BuiltInItem[]>>;

export type BuiltInPlans = Readonly<Record<keyof typeof ITEMS, LessonPlan>>;

/** Made when they are first asked for: most servers speak one language. */
const made = new Map<Language, BuiltInPlans>();

/** In the language of the instructor who takes one: from then on it is theirs, and stays as it is. */
export function builtInPlans(language: Language): BuiltInPlans {
  const plans = made.get(language) ?? plansIn(language);
  made.set(language, plans);
  return plans;
}

/** What a room begins with where nothing is said about its language. */
export const BUILT_IN_PLAN: LessonPlan = builtInPlans(FIRST_LANGUAGE).lesson;

function plansIn(language: Language): BuiltInPlans {
  const words = allWords(language);
  const planOf = (code: keyof typeof ITEMS) => ({
    title: words.say(`plan.${code}`),
    items: ITEMS[code].map((item) => itemIn(words, item)),
  });
  return { lesson: planOf('lesson'), research: planOf('research') };
}
