import * as z from 'zod';
import { MOST_SINGLE_UPDATES } from '#core/lesson/walk/walk-settings';
import { commandIdSchema, inputNumberSchema, roundNumberSchema } from './shapes/command-fields';
import { confidenceSchema, outcomeSchema } from './shapes/fields';

/** What a phone may ask for. Who it is comes from the handshake, never from the command. */
export const studentCommandSchema = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('join'),
      id: commandIdSchema,
      name: z.string().max(200),
      hallNumber: z
        .string()
        .max(20)
        .optional()
        .describe('where the view says that it is asked for: the number shown in the hall'),
      studentId: z
        .string()
        .max(100)
        .optional()
        .describe('where the view says that it is asked for: whatever its label names'),
    }),
    z.strictObject({
      type: z.literal('pick'),
      id: commandIdSchema,
      round: roundNumberSchema,
      number: inputNumberSchema,
      learningRate: z.number(),
      prediction: outcomeSchema.nullable().describe("of one's own run, where the race asks for it"),
      confidence: confidenceSchema
        .nullish()
        .describe('of the prediction, where the race asks for it'),
    }),
    z.strictObject({
      type: z.literal('change-rate'),
      id: commandIdSchema,
      round: roundNumberSchema,
      number: inputNumberSchema,
      learningRate: z
        .number()
        .describe('from the first step not yet simulated, which the acknowledgement names'),
    }),
    z.strictObject({
      type: z.literal('tap'),
      id: commandIdSchema,
      round: roundNumberSchema,
      number: inputNumberSchema,
      step: z.int().min(0).describe('the step that this phone showed at the tap'),
    }),
    z.strictObject({
      type: z.literal('vote'),
      id: commandIdSchema,
      round: roundNumberSchema,
      number: inputNumberSchema,
      choice: z.int().min(0),
      confidence: confidenceSchema.nullable(),
    }),
    z.strictObject({
      type: z.literal('guess'),
      id: commandIdSchema,
      round: roundNumberSchema,
      number: inputNumberSchema,
      update: z.int().min(1).max(MOST_SINGLE_UPDATES).describe('of a walk-through: the next one'),
      place: z
        .array(z.number().nullable())
        .max(2)
        .describe('where it leads: a number for each weight; null: no number, which is refused'),
    }),
    z.strictObject({
      type: z.literal('take-over'),
      id: commandIdSchema,
      secret: z.string().max(40).describe('of the link by which a student goes on on this device'),
      isConfirmed: z.boolean().describe('false: only asks whose link it is'),
    }),
  ])
  .meta({ id: 'StudentCommand' });
