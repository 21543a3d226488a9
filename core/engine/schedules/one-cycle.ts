import { ease } from './ease';
import type { ScheduleRules } from './rules';

/**
 * Up from 1/25 in the first 30% of the steps, then down to 1/25 of a ten-thousandth: the rate is the peak.
 * Source: Smith & Topin, arXiv:1708.07120; numbers of torch.optim.lr_scheduler.OneCycleLR.
 */
export interface OneCycle {
  readonly kind: 'one-cycle';
}

const RISE = 0.3;
const START = 1 / 25;
const END = START / 1e4;

export const oneCycleRules: ScheduleRules<OneCycle> = {
  usual: () => ({ kind: 'one-cycle' }),
  fault: () => null,
  factor(_schedule, step, budget) {
    const done = step - 1;
    const top = RISE * budget - 1;
    if (done <= top) return ease(START, 1, done / top);
    return ease(1, END, (done - top) / (budget - 1 - top));
  },
};
