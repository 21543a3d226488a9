import * as z from 'zod';
import { POINTS } from '#core/lesson/points';
import {
  confidenceSchema,
  count,
  learningRate,
  outcomeSchema,
  participantNumber,
  step,
} from '../shapes/fields';
import { verdictSchema } from '../shapes/verdict';
import { leaderboardRowSchema } from './board';
import { ownGuessSchema } from './walk';

/** A phone's own part, which nobody else ever gets. */
export const youSchema = z
  .strictObject({
    version: count,
    participant: z
      .strictObject({
        number: participantNumber,
        name: z.string(),
        shownAs: z.string().describe('to everybody else: the name, or the pseudonym'),
        team: z.int().min(1).nullable(),
      })
      .nullable()
      .describe('null: this device has not joined yet'),
    isHandedOver: z
      .boolean()
      .describe('whoever used this device goes on on another one: it is nobody’s now'),
    isRemoved: z.boolean().describe('the instructor has removed this device'),
    pick: z
      .strictObject({
        round: z.int().min(1),
        number: z.int().min(1),
        learningRate,
        prediction: outcomeSchema.nullable(),
        confidence: confidenceSchema.nullable().exactOptional(),
        changes: z.array(z.strictObject({ step, learningRate })),
      })
      .nullable()
      .describe('what the server has stored for this round'),
    tap: z.strictObject({ round: z.int().min(1), number: z.int().min(1), step }).nullable(),
    vote: z
      .strictObject({
        round: z.int().min(1),
        number: z.int().min(1),
        choice: count,
        confidence: confidenceSchema.nullable(),
      })
      .nullable(),
    guess: ownGuessSchema.nullable(),
    firstChoice: count.nullable().describe('in a second vote: what this phone chose in the first'),
    verdict: verdictSchema
      .nullable()
      .describe('once public: at the final hold, at the divergence, or at the end'),
    rivalVerdict: verdictSchema.nullable().describe('likewise, of the second group of a duel'),
    points: z
      .array(z.enum(POINTS))
      .nullable()
      .describe('what this round earned, a point each; null: not scored, or not over'),
    score: z
      .strictObject({
        points: count,
        rank: z.int().min(1),
        of: count.describe('how many are ranked'),
      })
      .nullable()
      .describe('in the session, once a scored round is over'),
    classmates: z
      .array(learningRate)
      .describe('from the lock on: up to 24 rates of others, without names'),
    standing: z
      .strictObject({
        rank: z.int().min(1),
        tied: z.boolean(),
        of: count.describe('how many converged'),
        neighbours: z.array(leaderboardRowSchema).describe("three rows, this phone's among them"),
      })
      .nullable()
      .describe('after the end, for those who converged'),
  })
  .meta({ id: 'You' });

export type You = z.infer<typeof youSchema>;
