import type { LessonPlan } from '#core/lesson/plan/lesson-plan';
import type { Owner } from '#core/protocol/owner';
import { reviewDatabase } from './review-database';

export interface PlanSummary {
  readonly id: string;
  /** Unique among the instructor's. */
  readonly title: string;
  readonly items: number;
  readonly savedAt: Date;
}

/** An instructor's, by title. */
export async function listPlans(owner: Owner, database = reviewDatabase()): Promise<PlanSummary[]> {
  const plans = await database.plan.findMany({ where: { owner }, orderBy: { title: 'asc' } });
  return plans.map(({ id, title, plan, savedAt }) => {
    const { items }: LessonPlan = JSON.parse(plan);
    return { id, title, items: items.length, savedAt };
  });
}

/** null: there is no such plan any more, for this instructor. */
export async function loadPlan(
  owner: Owner,
  id: string,
  database = reviewDatabase(),
): Promise<LessonPlan | null> {
  const row = await database.plan.findUnique({ where: { id, owner } });
  return row && JSON.parse(row.plan);
}
