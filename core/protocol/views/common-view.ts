import * as z from 'zod';
import { CONFIDENCES } from '#core/lesson/round';
import { count } from '../shapes/fields';
import { outcomeCountsSchema, roundSchema } from '../shapes/round';
import { walkSchema } from './walk';

/** What everybody in a room may know: the room itself and its phase. */

export const roomForAll = {
  version: count,
  code: z.string(),
  title: z.string(),
  participants: count.describe('not counting who was removed'),
  away: count.describe(
    'of the participants: gone for a minute, with nothing given to this round; nobody waits for them',
  ),
  isOpenToJoin: z.boolean(),
  asksHallNumber: z.boolean().describe('a join needs the number that is shown in the hall'),
  idLabel: z
    .string()
    .nullable()
    .describe("a join needs this too, in the instructor's words; null: nothing more"),
  teams: count.describe('0: no teams'),
};

const waiting = z
  .boolean()
  .describe('the server is back after a restart and waits for the phones: time stands still');

const paused = z.boolean().describe('the instructor has stopped the clock');

const walk = walkSchema.nullable().describe('of a walk-through');

export const pickingForAllSchema = z.strictObject({
  kind: z.literal('picking'),
  round: roundSchema,
  picked: count.describe('how many have picked or voted'),
  remaining: z.number().min(0).nullable().describe('ms; null: no limit'),
  closing: z
    .boolean()
    .describe('the time is up or the round locked: only picks already on their way still count'),
  waiting,
  paused,
});

export const runningForAllSchema = z.strictObject({
  kind: z.literal('running'),
  round: roundSchema,
  runs: count.describe('of the first group'),
  tapped: count.describe('how many have tapped, in a range test'),
  elapsed: z
    .number()
    .min(0)
    .describe('ms since the lock, lead-in included; `stepAtElapsed` turns it into the step'),
  walk,
  waiting,
  paused,
});

const tally = z
  .strictObject({
    choices: z
      .array(
        z.strictObject(Object.fromEntries(['none', ...CONFIDENCES].map((key) => [key, count]))),
      )
      .nullable()
      .describe('votes per choice, by confidence; null: hidden until the second vote is over'),
    voters: count,
  })
  .meta({ id: 'Tally' });

export const finishedForAllSchema = z.strictObject({
  kind: z.literal('finished'),
  round: roundSchema.describe("without a question's answer until that is shown"),
  runs: count,
  outcomes: outcomeCountsSchema.describe('of the first group'),
  rivalOutcomes: outcomeCountsSchema.nullable().describe('of the second group of a duel'),
  edge: z.number().nullable().describe('the rate above which runs of the first group diverge'),
  tally: tally.nullable().describe('of a question'),
  firstTally: tally.nullable().describe('of the first vote, where this is a second one'),
  taps: z.array(count).describe('of a range test: the steps in rising order, without names'),
  walk,
  isAnswerShown: z.boolean(),
});

export const lobby = z.strictObject({ kind: z.literal('lobby') });
export const closed = z.strictObject({ kind: z.literal('closed') });

export type Tally = z.infer<typeof tally>;
