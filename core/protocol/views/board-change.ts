import * as z from 'zod';
import { count, learningRate, nameSchema, participantNumber, step } from '../shapes/fields';

/** Of a row: who, learning rate, step, rank, tied. */
const place = [participantNumber, learningRate, step, count, z.boolean()] as const;

const list = z
  .array(
    z.union([
      participantNumber.describe('a row of the same list, as it was'),
      z.tuple([...place]).describe('of somebody listed before: who, rate, step, rank, tied'),
      z
        .tuple([...place, nameSchema, z.boolean()])
        .describe('of somebody new, with the name and whether it is a practice student'),
    ]),
  )
  .describe('all its rows, in order; missing: as before');

const side = z.strictObject({
  counts: z.tuple([count, count]).describe('at the goal, diverged'),
  fastest: list.optional(),
  divergences: list.optional(),
  bracket: z
    .tuple([learningRate, learningRate])
    .nullable()
    .optional()
    .describe('[below, above]; missing: as before'),
});

/** What has changed on a phone's board since the last such message of the round. */
export const boardChangeSchema = z
  .strictObject({
    round: z.int().min(1),
    number: z
      .int()
      .min(1)
      .describe('rises by one; 1 builds on nothing, any other on the one before it'),
    step: step.describe('the step shown'),
    isProvisional: z
      .boolean()
      .describe('in steer, while rates may still change: who is listed may drop out again'),
    sides: z.array(side).min(1).max(2).describe('one per group of runs'),
  })
  .meta({ id: 'BoardChange' });

export type BoardChange = z.infer<typeof boardChangeSchema>;
export type BoardSideChange = BoardChange['sides'][number];
export type BoardListChange = NonNullable<BoardSideChange['fastest']>;
