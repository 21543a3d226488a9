import * as z from 'zod';
import { GROWTHS } from '#core/engine/theory/growing-rate';
import type { Activity, ActivityKind, ActivityOf } from '#core/lesson/activities/activity';
import { CHOICES, QUESTION_TEXTS } from '#core/lesson/activities/question';
import { MOST_RATES } from '#core/lesson/activities/sweep';
import { experimentSchema } from './experiment';

export const rateWindowSchema = z
  .strictObject({ left: z.number(), bottom: z.number(), size: z.number() })
  .describe('rates of the first weight from `left`, of the second from `bottom`');

const walkedRun = { experiment: experimentSchema, learningRate: z.number() };

/**
 * The shape of each kind of activity on the wire and in a plan's file. Only the shape: whether its
 * settings make sense is for the kind's own rules, which answer with a sentence.
 */
const SCHEMAS = {
  race: z.strictObject({
    kind: z.literal('race'),
    experiment: experimentSchema,
    isPredicted: z.boolean().describe('each predicts the outcome of the own run'),
    isConfidenceAsked: z
      .boolean()
      .exactOptional()
      .describe('and says how sure the prediction is; absent: not asked'),
  }),
  steer: z.strictObject({ kind: z.literal('steer'), experiment: experimentSchema }),
  duel: z.strictObject({
    kind: z.literal('duel'),
    experiment: experimentSchema,
    rival: experimentSchema.describe('the same but for the optimizer'),
  }),
  'range-test': z.strictObject({
    kind: z.literal('range-test'),
    experiment: experimentSchema,
    range: z.strictObject({
      lowest: z.number(),
      highest: z.number(),
      steps: z.number(),
      growth: z.enum(GROWTHS),
    }),
  }),
  sweep: z.strictObject({
    kind: z.literal('sweep'),
    experiment: experimentSchema,
    learningRates: z.array(z.number()).max(MOST_RATES),
  }),
  'walk-through': z.strictObject({
    kind: z.literal('walk-through'),
    ...walkedRun,
    beside: z.strictObject(walkedRun).nullable().describe('a second run'),
    updates: z.number().describe('made one by one: 1 to 60'),
    playsToEnd: z.boolean().describe('then on to wherever something happens'),
    guessed: z.number().describe('before so many of the first updates the class guesses'),
  }),
  question: z.strictObject({
    kind: z.literal('question'),
    text: z.string().max(QUESTION_TEXTS.text),
    choices: z.array(z.string().max(QUESTION_TEXTS.choice)).max(CHOICES.most),
    isConfidenceAsked: z.boolean(),
    areCountsShown: z
      .boolean()
      .exactOptional()
      .describe('to hall and phones after a first vote; absent: not before the second'),
    idea: z
      .string()
      .max(QUESTION_TEXTS.idea)
      .exactOptional()
      .describe('what it asks about: of two questions about the same idea the later is the twin'),
    answer: z
      .strictObject({
        right: z.int().min(0),
        feedback: z.array(z.string().max(QUESTION_TEXTS.feedback)).max(CHOICES.most),
        misconceptions: z
          .array(z.string().max(QUESTION_TEXTS.misconception).nullable())
          .max(CHOICES.most),
      })
      .nullable()
      .describe('null: withheld until the answer is shown'),
  }),
  'fractal-edge': z.strictObject({
    kind: z.literal('fractal-edge'),
    experiment: experimentSchema.describe('with two weights'),
    windows: z.array(rateWindowSchema).max(40).describe('the last is the present one'),
  }),
} satisfies { readonly [Kind in ActivityKind]: z.ZodType<ActivityOf<Kind>> };

const [first, ...others] = Object.values(SCHEMAS);

export const activitySchema: z.ZodType<Activity> = z
  .discriminatedUnion('kind', [first!, ...others])
  .meta({ id: 'Activity' });
