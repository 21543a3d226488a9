import * as z from 'zod';
import { nameSchema, participantNumber } from '../shapes/fields';
import { boardSchema } from './board';
import {
  closed,
  finishedForAllSchema,
  lobby,
  pickingForAllSchema,
  roomForAll,
  runningForAllSchema,
} from './common-view';
import {
  address,
  finishedForPresenterFields,
  hallNumber,
  invitation,
  language,
  picks,
} from './presenter-view';
import { standingsSchema } from './standings';
import { changes } from './steering';
import { guesses } from './walk';

/** What the projector knows, put together from what it was sent. */
export const screenViewSchema = z.strictObject({
  ...roomForAll,
  address,
  invitation,
  hallNumber,
  language,
  names: z
    .array(z.tuple([participantNumber, nameSchema, z.boolean()]))
    .describe('[participant, name or pseudonym, whether it is a practice student]'),
  phase: z.discriminatedUnion('kind', [
    lobby,
    pickingForAllSchema,
    runningForAllSchema.extend({ picks, changes, guesses }),
    finishedForAllSchema.extend({ ...finishedForPresenterFields, guesses }),
    closed,
  ]),
  board: boardSchema.nullable(),
  standings: standingsSchema.nullable().describe('once a scored round is over'),
});

export type ScreenView = z.infer<typeof screenViewSchema>;
