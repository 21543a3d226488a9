import * as z from 'zod';
import type { Activity } from '#core/lesson/activities/activity';
import { experimentSchema } from './experiment';

/**
 * The shape of an activity on the wire and in a plan's file. Only the shape: whether its settings make
 * sense is for the activity's own rules, which answer with a sentence.
 */
export const activitySchema: z.ZodType<Activity> = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('race'),
      experiment: experimentSchema,
      isPredicted: z.boolean().describe('each predicts the outcome of the own run'),
    }),
    z.strictObject({ kind: z.literal('steer'), experiment: experimentSchema }),
    z.strictObject({
      kind: z.literal('duel'),
      experiment: experimentSchema,
      rival: experimentSchema.describe('the same but for the optimizer'),
    }),
    z.strictObject({
      kind: z.literal('range-test'),
      experiment: experimentSchema,
      range: z.strictObject({
        lowest: z.number(),
        highest: z.number(),
        steps: z.number(),
        growth: z.enum(['exponential', 'linear']),
      }),
    }),
    z.strictObject({
      kind: z.literal('sweep'),
      experiment: experimentSchema,
      learningRates: z.array(z.number()).max(24),
    }),
    z.strictObject({
      kind: z.literal('question'),
      text: z.string().max(400),
      choices: z.array(z.string().max(160)).max(6),
      isConfidenceAsked: z.boolean(),
      answer: z
        .strictObject({
          right: z.int().min(0),
          feedback: z.array(z.string().max(400)).max(6),
          misconceptions: z.array(z.string().max(80).nullable()).max(6),
        })
        .nullable()
        .describe('null: withheld until the answer is shown'),
    }),
  ])
  .meta({ id: 'Activity' });
