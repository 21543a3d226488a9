import * as z from 'zod';
import { boardSchema } from './board';
import {
  closed,
  finishedForAll,
  lobby,
  pickingForAll,
  roomForAll,
  runningForAll,
} from './common-view';

export const studentViewSchema = z
  .strictObject({
    ...roomForAll,
    phase: z.discriminatedUnion('kind', [
      lobby,
      pickingForAll,
      runningForAll,
      finishedForAll,
      closed,
    ]),
    board: boardSchema.nullable(),
  })
  .meta({ id: 'StudentView' });

export type StudentView = z.infer<typeof studentViewSchema>;
