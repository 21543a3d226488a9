import * as z from 'zod';
import type { Schedule } from '#core/engine/experiment/schedule';

/** Only the shape, as with the experiment: the numbers are `checkExperiment`'s business. */
export const scheduleSchema: z.ZodType<Schedule> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('constant') }),
    z.strictObject({ kind: z.literal('step-decay'), every: z.number(), factor: z.number() }),
    z.strictObject({ kind: z.literal('cosine'), final: z.number() }),
    z.strictObject({ kind: z.literal('warmup-cosine'), warmup: z.number(), final: z.number() }),
    z.strictObject({ kind: z.literal('one-cycle') }),
    z.strictObject({
      kind: z.literal('by-hand'),
      changes: z.array(z.strictObject({ step: z.number(), learningRate: z.number() })).max(100),
    }),
  ])
  .meta({ id: 'Schedule' });
