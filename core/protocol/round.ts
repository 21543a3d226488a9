import * as z from 'zod';
import { OUTCOMES, type OutcomeCounts } from '#core/engine/outcome';
import { activitySchema } from './activity';
import { count } from './fields';

export const roundSchema = z
  .strictObject({
    number: z.int().min(1).describe('counts the rounds of a room'),
    title: z.string().describe('what the class reads above it; may be empty'),
    activity: activitySchema,
    planItem: z.string().nullable().describe('the item of the lesson plan that it came from'),
    revoteOf: z
      .int()
      .min(1)
      .nullable()
      .describe('the round of the same question that this one votes on again'),
  })
  .meta({ id: 'Round' });

export const outcomeCountsSchema: z.ZodType<OutcomeCounts> = z.record(z.enum(OUTCOMES), count);

export const pastRoundSchema = roundSchema.extend({ runs: count, outcomes: outcomeCountsSchema });

export type RoundView = z.infer<typeof roundSchema>;
export type PastRound = z.infer<typeof pastRoundSchema>;
