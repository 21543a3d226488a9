import * as z from 'zod';
import { count, step } from './fields';

/** One tick of a run, ten a second, the same bytes for everybody, encoded once and volatile. */
export const frameSchema = z.tuple([
  z.int().min(1).describe('round'),
  count.describe('sequence: a lower one is old'),
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
]);

/** How many runs are where, at the step shown. */
export interface Counts {
  readonly atGoal: number;
  readonly onTheWay: number;
  /** Only said of runs that end so. */
  readonly bouncing: number;
  readonly diverging: number;
}

export type Frame = z.infer<typeof frameSchema>;
