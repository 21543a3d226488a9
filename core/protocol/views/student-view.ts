import * as z from 'zod';
import { count } from '../shapes/fields';
import { boardSchema } from './board';
import {
  closed,
  finishedForAllSchema,
  lobby,
  pickingForAllSchema,
  roomForAll,
  runningForAllSchema,
} from './common-view';

export const studentViewSchema = z
  .strictObject({
    ...roomForAll,
    phase: z.discriminatedUnion('kind', [
      lobby,
      pickingForAllSchema,
      runningForAllSchema,
      finishedForAllSchema,
      closed,
    ]),
    board: boardSchema
      .nullable()
      .describe('on connecting; null: the last one of this round, with its changes since, or none'),
    boardNumber: count.describe('of the last `board-change` that is in it; 0: there is none'),
  })
  .meta({ id: 'StudentView' });

export type StudentView = z.infer<typeof studentViewSchema>;
