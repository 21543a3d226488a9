import * as z from 'zod';
import { OUTCOMES } from '#core/engine/outcome';
import { POINTS } from '#core/lesson/points';
import { CONFIDENCES } from '#core/lesson/round';
import { leaderboardRowSchema } from './board';
import { count, learningRate, participantNumber, step } from './fields';
import { verdictSchema } from './verdict';

/** A phone's own part. Sent on connecting and whenever it changes; nobody else ever gets it. */
export const youSchema = z.strictObject({
  version: count,
  participant: z
    .strictObject({
      number: participantNumber,
      name: z.string(),
      shownAs: z.string().describe('to the others: the name, or the pseudonym'),
      team: z.int().min(1).nullable(),
    })
    .nullable()
    .describe('null: this device has not joined yet'),
  isRemoved: z.boolean().describe('the instructor has sent this device out'),
  pick: z
    .strictObject({
      round: z.int().min(1),
      number: z.int().min(1),
      learningRate,
      prediction: z.enum(OUTCOMES).nullable(),
      changes: z.array(z.strictObject({ step, learningRate })),
    })
    .nullable()
    .describe('what the server has stored for the present round'),
  tap: z.strictObject({ round: z.int().min(1), number: z.int().min(1), step }).nullable(),
  vote: z
    .strictObject({
      round: z.int().min(1),
      number: z.int().min(1),
      choice: count,
      confidence: z.enum(CONFIDENCES).nullable(),
    })
    .nullable(),
  firstChoice: count.nullable().describe('in a vote again: what this phone chose the first time'),
  verdict: verdictSchema
    .nullable()
    .describe('once it is public: at the final hold, at the divergence, or at the end'),
  rivalVerdict: verdictSchema.nullable().describe('of the second group of a duel, likewise'),
  points: z
    .array(z.enum(POINTS))
    .nullable()
    .describe('what this round brought, one point each; null: it is not scored, or not over'),
  score: z
    .strictObject({
      points: count,
      rank: z.int().min(1),
      of: count.describe('students with points to count'),
    })
    .nullable()
    .describe('of the session, once a round that is scored is over'),
  classmates: z
    .array(learningRate)
    .describe('up to 24 rates of others, unnamed, from the lock on: small dots'),
  standing: z
    .strictObject({
      rank: z.int().min(1),
      tied: z.boolean(),
      of: count.describe('how many converged'),
      neighbours: z.array(leaderboardRowSchema).describe("three rows, this phone's among them"),
    })
    .nullable()
    .describe('after the end, for who converged'),
});

export type You = z.infer<typeof youSchema>;
