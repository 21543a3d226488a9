import * as z from 'zod';
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
    board: boardSchema.nullable(),
  })
  .meta({ id: 'StudentView' });

export type StudentView = z.infer<typeof studentViewSchema>;
