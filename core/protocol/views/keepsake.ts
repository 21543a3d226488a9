import * as z from 'zod';
import { REVIEW_CODES, REVIEW_DAYS } from '#core/lesson/keepsake/follow-up';
import { REMEMBERED } from '#core/lesson/keepsake/remember';
import { POINTS } from '#core/lesson/points';
import { activitySchema } from '../shapes/activity';
import { confidenceSchema, count, learningRate, outcomeSchema, step } from '../shapes/fields';
import { verdictSchema } from '../shapes/verdict';

const keptRound = z.strictObject({
  number: z.int().min(1),
  title: z.string(),
  activity: activitySchema.describe('a question with its answer only where the class was shown it'),
  revoteOf: z.int().min(1).nullable(),
  edge: z.number().nullable(),
  pick: z
    .strictObject({
      learningRate,
      prediction: outcomeSchema.nullable(),
      confidence: confidenceSchema.nullable(),
      changes: z.array(z.strictObject({ step, learningRate })),
    })
    .nullable(),
  verdict: verdictSchema.nullable(),
  rivalVerdict: verdictSchema.nullable(),
  vote: z.strictObject({ choice: count, confidence: confidenceSchema.nullable() }).nullable(),
  tap: step.nullable(),
  guesses: count.nullable(),
  points: z.array(z.enum(POINTS)).nullable(),
});

const remembered = z.strictObject({
  code: z.enum(REMEMBERED),
  numbers: z.record(z.string(), z.number()),
  round: z.int().min(1).nullable(),
});

const review = z.strictObject({
  code: z.enum(REVIEW_CODES),
  day: z.literal(REVIEW_DAYS),
  coefficient: z.number().describe('c, of L = c w²'),
  rate: z.number(),
});

/** What one student keeps of a closed room, by the answer of `POST /api/keepsake`. Codes and numbers. */
export const keepsakeSchema = z
  .strictObject({
    code: z.string().describe('of the room'),
    title: z.string(),
    name: z.string().describe("the student's own; nobody else's is in here"),
    closedAt: z.number().describe('ms since 1970'),
    score: z
      .strictObject({ points: count, rank: z.int().min(1), of: count })
      .nullable()
      .describe('null: they took part in nothing that is scored'),
    rounds: z.array(keptRound).describe('the finished ones, in order'),
    lines: z.array(remembered).length(3),
    reviews: z.array(review).length(REVIEW_DAYS.length),
    publicUrl: z
      .string()
      .nullable()
      .describe('where this server can be reached from anywhere; null: nowhere'),
  })
  .meta({ id: 'Keepsake' });

export type Keepsake = z.infer<typeof keepsakeSchema>;

/** How the server answers a device that asks for its keepsake. */
export const keepsakeAnswerSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('kept'), keepsake: keepsakeSchema }),
    z.strictObject({ kind: z.literal('open') }).describe('the room is open again: go on in it'),
    z
      .strictObject({ kind: z.literal('nothing') })
      .describe('the device was in no closed room of this code, or its identity is erased'),
  ])
  .meta({ id: 'KeepsakeAnswer' });

export type KeepsakeAnswer = z.infer<typeof keepsakeAnswerSchema>;
