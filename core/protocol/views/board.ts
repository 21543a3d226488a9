import * as z from 'zod';
import {
  count,
  learningRate,
  nameSchema,
  outcomeSchema,
  participantNumber,
  step,
} from '../shapes/fields';

/** A line of the leaderboard or of the divergences. In a sweep the "participants" are the rates, counted from 1. */
export const leaderboardRowSchema = z
  .strictObject({
    participant: participantNumber,
    name: nameSchema,
    isPractice: z.boolean(),
    learningRate,
    step,
    rank: count.describe('equal steps share one: 1, 1, 3; 0 among the divergences'),
    tied: z.boolean(),
  })
  .meta({ id: 'LeaderboardRow' });

/** What is public about one group of runs. */
const boardSide = {
  fastest: z.array(leaderboardRowSchema).describe('at most ten, best first'),
  converged: count,
  divergences: z
    .array(leaderboardRowSchema)
    .describe('at most ten, lowest rate (nearest the edge) first'),
  diverged: count,
  bracket: z
    .strictObject({ below: learningRate, above: learningRate })
    .nullable()
    .describe("the class's own: highest rate at the goal, lowest above it that diverged"),
  settled: z
    .array(
      z.strictObject({
        participant: participantNumber,
        outcome: outcomeSchema,
        step: step.nullable(),
      }),
    )
    .describe('every run whose outcome is public by this step; empty for phones'),
};

/** The shared leaderboard. */
export const boardSchema = z
  .strictObject({
    round: z.int().min(1),
    step: step.describe('the step shown: a board with a lower one is out of date'),
    isProvisional: z
      .boolean()
      .describe('in steer, while rates may still change: who is listed may drop out again'),
    ...boardSide,
    rival: z.strictObject(boardSide).nullable().describe('the second group of a duel'),
  })
  .meta({ id: 'Board' });

export const awardSchema = z
  .strictObject({
    kind: z.enum(['fastest', 'closest-to-edge', 'most-instructive-divergence']),
    row: leaderboardRowSchema,
    others: count.describe('how many more did exactly as well'),
  })
  .meta({ id: 'Award' });

export type LeaderboardRow = z.infer<typeof leaderboardRowSchema>;
export type Board = z.infer<typeof boardSchema>;
export type Award = z.infer<typeof awardSchema>;
