import * as z from 'zod';
import { count, step } from '../shapes/fields';
import { closed, lobby, pickingForAllSchema, roomForAll, runningForAllSchema } from './common-view';
import { instructorFields } from './instructor-view';
import { fieldsOfParts } from './parts';
import { instructorPartSchemas, type PartName, screenPartSchemas } from './presenter-parts';
import { address, hallNumber, invitation, language } from './presenter-view';

/** What projector and console are sent: what is small or always new, and those parts that have changed. */

const picking = pickingForAllSchema.omit({ round: true });
const running = runningForAllSchema.omit({ round: true });
const finished = z.strictObject({ kind: z.literal('finished'), isAnswerShown: z.boolean() });

const sideCounts = z.strictObject({ converged: count, diverged: count });
const head = {
  ...roomForAll,
  address,
  invitation,
  hallNumber,
  language,
  boardCounts: sideCounts
    .extend({ step, isProvisional: z.boolean(), rival: sideCounts.nullable() })
    .nullable()
    .describe('of the board; its lists are a part'),
};

const screenHeadSchema = z.strictObject({
  ...head,
  phase: z.discriminatedUnion('kind', [lobby, picking, running, finished, closed]),
});

const instructorHeadSchema = z.strictObject({
  ...head,
  ...instructorFields,
  phase: z.discriminatedUnion('kind', [
    lobby,
    picking,
    running.extend({ canUndoLock: z.boolean().describe('no step has been shown yet') }),
    finished,
    closed,
  ]),
});

export const screenNewsSchema = screenHeadSchema
  .extend(fieldsOfParts(screenPartSchemas))
  .meta({ id: 'ScreenView' });

export const instructorNewsSchema = instructorHeadSchema
  .extend(fieldsOfParts(instructorPartSchemas))
  .meta({ id: 'InstructorView' });

/** What a presenter may ask for. */
export const wholeSchema = z
  .array(
    z.enum([...Object.keys(screenPartSchemas), ...Object.keys(instructorPartSchemas)] as [
      PartName,
      ...PartName[],
    ]),
  )
  .min(1)
  .max(30);

export type ScreenHead = z.infer<typeof screenHeadSchema>;
export type InstructorHead = z.infer<typeof instructorHeadSchema>;
export type ScreenNews = z.infer<typeof screenNewsSchema>;
export type InstructorNews = z.infer<typeof instructorNewsSchema>;
