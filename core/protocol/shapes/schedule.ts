import * as z from 'zod';
import { MOST_CHANGES_BY_HAND } from '#core/engine/schedules/by-hand';
import type { Schedule, ScheduleKind, ScheduleOf } from '#core/engine/schedules/schedule';

/** The shape of each kind of schedule. Only the shape, as with the experiment: the numbers are `checkExperiment`'s business. */
export const SCHEDULE_SHAPES = {
  constant: z.strictObject({ kind: z.literal('constant') }),
  'step-decay': z.strictObject({
    kind: z.literal('step-decay'),
    every: z.number(),
    factor: z.number(),
  }),
  cosine: z.strictObject({ kind: z.literal('cosine'), final: z.number() }),
  'warmup-cosine': z.strictObject({
    kind: z.literal('warmup-cosine'),
    warmup: z.number(),
    final: z.number(),
  }),
  wsd: z.strictObject({
    kind: z.literal('wsd'),
    warmup: z.number(),
    decay: z.number(),
    final: z.number(),
  }),
  'one-cycle': z.strictObject({ kind: z.literal('one-cycle') }),
  silver: z.strictObject({ kind: z.literal('silver') }),
  'by-hand': z.strictObject({
    kind: z.literal('by-hand'),
    changes: z.array(z.strictObject({ step: z.number(), learningRate: z.number() })),
  }),
} satisfies { readonly [Kind in ScheduleKind]: z.ZodType<ScheduleOf<Kind>> };

const { constant, 'by-hand': byHand, ...others } = SCHEDULE_SHAPES;

export const scheduleSchema: z.ZodType<Schedule> = z
  .discriminatedUnion('kind', [
    constant,
    ...Object.values(others),
    byHand.extend({ changes: byHand.shape.changes.max(MOST_CHANGES_BY_HAND) }),
  ])
  .meta({ id: 'Schedule' });
