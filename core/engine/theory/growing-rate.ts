import { log } from '../elementary/log';
import { between } from '../log-grid';

export const GROWTHS = ['exponential', 'linear'] as const;

/** How the rate of a range test grows, from `lowest` at step 0 to `highest` at `steps`. */
export interface Growth {
  readonly lowest: number;
  readonly highest: number;
  /** Updates; there is one reading more. 2 to 20,000. */
  readonly steps: number;
  /** How the rate grows from step to step. */
  readonly growth: (typeof GROWTHS)[number];
}

/** The rate that the update after `step` uses; `step` is 0 to `steps`. */
export function rateAtStep({ lowest, highest, steps, growth }: Growth, step: number): number {
  return growth === 'linear'
    ? lowest + ((highest - lowest) * step) / steps
    : between(lowest, highest, step / steps);
}

/** The inverse, as a share of the way: 0 at the lowest rate, 1 at the highest; below 0 or above 1 outside. */
export function shareOfRate(
  { lowest, highest, growth }: Omit<Growth, 'steps'>,
  learningRate: number,
): number {
  return growth === 'linear'
    ? (learningRate - lowest) / (highest - lowest)
    : log(learningRate / lowest) / log(highest / lowest);
}
