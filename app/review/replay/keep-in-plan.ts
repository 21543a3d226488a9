import type { Activity } from '#core/lesson/activities/activity';
import { EMPTY_PLAN, type LessonPlan, PLAN_LIMIT } from '#core/lesson/plan/lesson-plan';
import { insertItem } from '#core/lesson/plan/lesson-plan-edit';
import type { PlanLibrary } from '../../live/plan-library';
import { KEEP_WORDS } from './words';

/** Where a plan comes from, and goes to. */
export interface PlanKeeper {
  readonly library: Pick<PlanLibrary, 'list' | 'load'>;
  /** null once it is saved, otherwise why not, as a sentence. */
  readonly save: (plan: LessonPlan) => Promise<string | null>;
}

/** What is kept, and where. */
export interface Keeping {
  readonly activity: Activity;
  readonly title: string;
  readonly note: string;
  /** A saved plan, which it is added to; or a new one of this title. */
  readonly plan: { readonly id: string } | { readonly title: string };
}

/** What came of it, as a sentence. */
export interface KeepAnswer {
  readonly isDone: boolean;
  readonly message: string;
}

/** Adds an activity to the end of a plan: to the plan as the server has it at this moment. */
export async function keepInPlan(
  { activity, title, note, plan }: Keeping,
  { library, save }: PlanKeeper,
): Promise<KeepAnswer> {
  const itemTitle = title.trim();
  if (itemTitle === '') return no(KEEP_WORDS.noItemTitle);
  const found = await planFor(plan, library).catch(() => KEEP_WORDS.unreached);
  if (typeof found === 'string') return no(found);
  if (found.items.length >= PLAN_LIMIT) return no(KEEP_WORDS.full(found.title, PLAN_LIMIT));
  const item = { id: 'what-if', title: itemTitle, note, activity, timeLimit: null };
  const changed = insertItem(found, found.items.length, item);
  const refusal = await save(changed);
  if (refusal !== null) return no(refusal);
  return { isDone: true, message: KEEP_WORDS.done(changed.title, changed.items.length) };
}

async function planFor(
  plan: Keeping['plan'],
  library: PlanKeeper['library'],
): Promise<LessonPlan | string> {
  if ('id' in plan) return (await library.load(plan.id)) ?? KEEP_WORDS.gone;
  const title = plan.title.trim();
  if (title === '') return KEEP_WORDS.noTitle;
  // Saving would replace it.
  const isThere = (await library.list()).some((saved) => saved.title === title);
  return isThere ? KEEP_WORDS.isThere : { ...EMPTY_PLAN, title };
}

function no(message: string): KeepAnswer {
  return { isDone: false, message };
}
