import * as z from 'zod';
import { OUTCOMES } from '#core/engine/outcome';
import { count, learningRate, participantNumber, step } from './fields';

/** One line of the leaderboard or of the divergences. In a sweep the "participants" count the rates from 1. */
export const leaderboardRowSchema = z
  .strictObject({
    participant: participantNumber,
    name: z.string().describe('the pseudonym where names are not shown'),
    isPractice: z.boolean(),
    learningRate,
    step,
    rank: count.describe('equal steps share one: 1, 1, 3; 0 among the divergences'),
    tied: z.boolean(),
  })
  .meta({ id: 'LeaderboardRow' });

/** What is public of one group of runs. */
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
        outcome: z.enum(OUTCOMES),
        step: step.nullable(),
      }),
    )
    .describe('every run whose fate is public at this step; empty for phones'),
};

/** The shared leaderboard. Reliable, sent when it changes, at most four times a second. */
export const boardSchema = z
  .strictObject({
    round: z.int().min(1),
    step: step.describe('grows with the step shown: a board with a lower one is old'),
    isProvisional: z
      .boolean()
      .describe('steer, while inputs still come: who is listed may leave it'),
    ...boardSide,
    rival: z.strictObject(boardSide).nullable().describe('the second group of a duel'),
  })
  .meta({ id: 'Board' });

export const awardSchema = z
  .strictObject({
    kind: z.enum(['fastest', 'closest-to-edge', 'most-instructive-divergence']),
    row: leaderboardRowSchema,
  })
  .meta({ id: 'Award' });

export type LeaderboardRow = z.infer<typeof leaderboardRowSchema>;
export type Board = z.infer<typeof boardSchema>;
export type Award = z.infer<typeof awardSchema>;
