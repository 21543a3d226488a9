import * as z from 'zod';
import { type LessonPlan, PLAN_LIMIT, PLAN_TEXTS } from '#core/lesson/plan/lesson-plan';
import { activitySchema } from './activity';

/** The shape of a lesson plan on the wire and in a file. */
export const lessonPlanSchema: z.ZodType<LessonPlan> = z
  .strictObject({
    title: z.string().max(PLAN_TEXTS.planTitle),
    items: z
      .array(
        z.strictObject({
          id: z.string().min(1).max(PLAN_TEXTS.id),
          title: z.string().max(PLAN_TEXTS.itemTitle),
          note: z.string().max(PLAN_TEXTS.note),
          activity: activitySchema,
          timeLimit: z.number().nullable(),
        }),
      )
      .max(PLAN_LIMIT),
  })
  .meta({ id: 'LessonPlan' });
