import * as z from 'zod';
import type { OutcomeCounts } from '#core/engine/outcome';
import { activitySchema } from './activity';
import { count, outcomeSchema } from './fields';

export const roundSchema = z
  .strictObject({
    number: z.int().min(1).describe('counts the rounds of the room'),
    title: z.string().describe('what the class reads above it; may be empty'),
    activity: activitySchema,
    planItem: z.string().nullable().describe('the item of the lesson plan that it comes from'),
    revoteOf: z
      .int()
      .min(1)
      .nullable()
      .describe('the earlier round of the same question, in a second vote'),
  })
  .meta({ id: 'Round' });

export const outcomeCountsSchema: z.ZodType<OutcomeCounts> = z.record(outcomeSchema, count);

export const pastRoundSchema = roundSchema
  .extend({ runs: count, outcomes: outcomeCountsSchema })
  .meta({ id: 'PastRound' });

export type RoundView = z.infer<typeof roundSchema>;
export type PastRound = z.infer<typeof pastRoundSchema>;
