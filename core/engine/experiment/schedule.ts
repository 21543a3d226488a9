import { integerPower } from '../elementary/integer-power';
import { cos } from '../elementary/trigonometry';

export const SCHEDULE_KINDS = [
  'constant',
  'step-decay',
  'cosine',
  'warmup-cosine',
  'one-cycle',
  'by-hand',
] as const;
export type ScheduleKind = (typeof SCHEDULE_KINDS)[number];

/** How the learning rate changes with the step: a factor on each run's own rate, or rates set by hand. */
export type Schedule =
  | { readonly kind: 'constant' }
  /** Times `factor` after every `every` steps. */
  | { readonly kind: 'step-decay'; readonly every: number; readonly factor: number }
  /** Half a cosine down to the share `final`. */
  | { readonly kind: 'cosine'; readonly final: number }
  /** A straight line up in `warmup` steps, then as above. */
  | { readonly kind: 'warmup-cosine'; readonly warmup: number; readonly final: number }
  /** Up from 1/25 in the first 30% of the steps, then down to 1/25 of a ten-thousandth: the rate is the peak. */
  | { readonly kind: 'one-cycle' }
  /** From the update after `step` on, the rate is `learningRate`, for every run. In order of their steps. */
  | {
      readonly kind: 'by-hand';
      readonly changes: readonly { readonly step: number; readonly learningRate: number }[];
    };

/** In the settings of a round; what is steered while it runs is an input, and no part of them. */
export const MOST_CHANGES_BY_HAND = 100;

export const CONSTANT: Schedule = { kind: 'constant' };

/** A schedule of that kind with usual numbers: what a console offers first. */
export function usualSchedule(kind: ScheduleKind, budget: number): Schedule {
  switch (kind) {
    case 'step-decay':
      return { kind, every: Math.ceil(budget / 4), factor: 0.5 };
    case 'cosine':
      return { kind, final: 0 };
    case 'warmup-cosine':
      return { kind, warmup: Math.ceil(budget / 20), final: 0 };
    case 'by-hand':
      return { kind, changes: [] };
    default:
      return { kind };
  }
}

const CYCLE_RISE = 0.3;
const CYCLE_START = 1 / 25;
const CYCLE_END = CYCLE_START / 1e4;

/**
 * Factor on the learning rate in update `step` (1 for the first) of `budget`. Sources: Loshchilov & Hutter,
 * arXiv:1608.03983 (cosine); Smith & Topin, arXiv:1708.07120 (1cycle); torch.optim.lr_scheduler for conventions.
 */
export function scheduleFactor(schedule: Schedule, step: number, budget: number): number {
  const done = step - 1;
  switch (schedule.kind) {
    case 'constant':
    case 'by-hand':
      return 1;
    case 'step-decay':
      return integerPower(schedule.factor, Math.floor(done / schedule.every));
    case 'cosine':
      return ease(1, schedule.final, done / budget);
    case 'warmup-cosine': {
      const { warmup, final } = schedule;
      if (step <= warmup) return step / warmup;
      return ease(1, final, (done - warmup) / (budget - warmup));
    }
    case 'one-cycle': {
      const top = CYCLE_RISE * budget - 1;
      if (done <= top) return ease(CYCLE_START, 1, done / top);
      return ease(1, CYCLE_END, (done - top) / (budget - 1 - top));
    }
  }
}

/** Half a cosine from one value to another, as `share` goes from 0 to 1. */
function ease(from: number, to: number, share: number): number {
  return to + ((from - to) * (1 + cos(Math.PI * share))) / 2;
}

/** The rate set by hand for update `step`; null where each run has its own. */
export function rateByHand(schedule: Schedule, step: number): number | null {
  if (schedule.kind !== 'by-hand') return null;
  let rate: number | null = null;
  for (const change of schedule.changes) if (change.step < step) rate = change.learningRate;
  return rate;
}
