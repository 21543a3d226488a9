import * as z from 'zod';
import { count, step } from '../shapes/fields';

/** One tick of a run. */
export const frameSchema = z
  .tuple([
    z.int().min(1).describe('round'),
    count.describe('sequence: a frame with a lower one is out of date'),
    z.number().min(0).describe('ms shown so far'),
    step.describe('step shown'),
    z
      .array(z.tuple([count, count, count, count]))
      .max(2)
      .describe('per group: runs at the goal, on the way, bouncing, diverging'),
    z
      .array(count)
      .length(24)
      .describe(
        'first group: runs per half decade of log10(gap / first gap) from -6 to +6, the ends open',
      ),
  ])
  .meta({ id: 'Frame' });

/** A frame as JSON text: encoded once for the whole room. */
export const frameTextSchema = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(frameSchema);

/** How many runs are where at the step shown. */
export interface Counts {
  readonly atGoal: number;
  readonly onTheWay: number;
  /** Only counts runs that end like this. */
  readonly bouncing: number;
  readonly diverging: number;
}

export type Frame = z.infer<typeof frameSchema>;
