import * as z from 'zod';
import { count, nameSchema, participantNumber } from '../shapes/fields';

/** The points of the session so far, as the class may see them: the top, never the bottom. */
export const standingsSchema = z
  .strictObject({
    top: z
      .array(
        z.strictObject({
          participant: participantNumber,
          name: nameSchema,
          points: count,
          rank: z.int().min(1),
          isPractice: z.boolean(),
        }),
      )
      .describe('at most five'),
    teams: z.array(
      z.strictObject({
        team: z.int().min(1),
        members: count,
        best: count.nullable().describe('points; null: an empty team'),
        median: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'Standings' });

export type Standings = z.infer<typeof standingsSchema>;
