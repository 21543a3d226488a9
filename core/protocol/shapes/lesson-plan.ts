import * as z from 'zod';
import {
  type LessonPlan,
  PLAN_LIMIT,
  PLAN_TEXTS,
  type PlanItem,
} from '#core/lesson/plan/lesson-plan';
import { activitySchema } from './activity';

const planItem = z.strictObject({
  id: z.string().min(1).max(PLAN_TEXTS.id),
  title: z.string().max(PLAN_TEXTS.itemTitle),
  note: z.string().max(PLAN_TEXTS.note),
  activity: activitySchema,
  timeLimit: z.number().nullable(),
});

/** The shape of a lesson plan on the wire and in a file. */
export const lessonPlanSchema: z.ZodType<LessonPlan> = z
  .strictObject({
    title: z.string().max(PLAN_TEXTS.planTitle),
    items: z.array(planItem).max(PLAN_LIMIT),
  })
  .meta({ id: 'LessonPlan' });

/** The shape of an activity that isn't in a plan yet, and so has no id. */
export const newPlanItemSchema: z.ZodType<Omit<PlanItem, 'id'>> = planItem.omit({ id: true });
