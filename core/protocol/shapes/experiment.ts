import * as z from 'zod';
import { type Experiment, PRECISIONS } from '#core/engine/experiment/experiment';
import { scheduleSchema } from './schedule';

/**
 * The shape of an experiment on the wire. Only the shape: whether the ids exist and the numbers make
 * sense is `checkExperiment`'s business, which answers with a sentence about the field.
 */
export const experimentSchema: z.ZodType<Experiment> = z
  .strictObject({
    loss: z.union([
      z.strictObject({ id: z.string().max(40) }),
      z.strictObject({ expression: z.string().max(200) }),
    ]),
    optimizer: z.string().max(40),
    hyperparameters: z.record(z.string().max(40), z.number()),
    start: z.array(z.number()).min(1).max(9),
    budget: z.number(),
    target: z.number(),
    precision: z.enum(PRECISIONS),
    schedule: scheduleSchema,
    clipNorm: z.number().nullable(),
    noise: z.number().optional().describe('standard deviation; absent: 0'),
    seed: z.number(),
  })
  .meta({ id: 'Experiment' });
