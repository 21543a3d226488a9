import * as z from 'zod';
import { type LessonPlan, PLAN_LIMIT } from '#core/room/lesson-plan';
import { activitySchema } from './activity';

/** The shape of a lesson plan on the wire and in a file. */
export const lessonPlanSchema: z.ZodType<LessonPlan> = z
  .strictObject({
    title: z.string().max(80),
    items: z
      .array(
        z.strictObject({
          id: z.string().min(1).max(40),
          title: z.string().max(60),
          note: z.string().max(1_000),
          activity: activitySchema,
          timeLimit: z.number().nullable(),
        }),
      )
      .max(PLAN_LIMIT),
  })
  .meta({ id: 'LessonPlan' });
