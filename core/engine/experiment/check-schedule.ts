import { SCHEDULE_KINDS, type Schedule } from './schedule';

const MOST_CHANGES = 20_000;

/** One clear sentence about what is wrong with it, or null; rates by hand are checked with the other rates. */
export function checkSchedule(schedule: Schedule, budget: number): string | null {
  switch (schedule.kind) {
    case 'constant':
    case 'one-cycle':
      return null;
    case 'step-decay':
      if (!isWhole(schedule.every, 1, budget))
        return 'Step decay needs a whole number of steps between two decays.';
      return isShare(schedule.factor) && schedule.factor > 0
        ? null
        : 'Step decay needs a factor above 0 and at most 1.';
    case 'cosine':
      return checkFinal(schedule.final);
    case 'warmup-cosine':
      if (!isWhole(schedule.warmup, 1, budget - 1))
        return 'The warm-up must be shorter than the budget.';
      return checkFinal(schedule.final);
    case 'by-hand':
      return checkChanges(schedule.changes, budget);
    default:
      return `The schedule must be one of ${SCHEDULE_KINDS.join(', ')}.`;
  }
}

function checkFinal(final: number): string | null {
  return isShare(final)
    ? null
    : 'The share of the rate that is left at the end must be from 0 to 1.';
}

function checkChanges(
  changes: readonly { readonly step: number; readonly learningRate: number }[],
  budget: number,
): string | null {
  if (!Array.isArray(changes)) return 'A schedule by hand is a list of changes.';
  if (changes.length > MOST_CHANGES) return 'A schedule by hand has at most 20,000 changes.';
  let last = -1;
  for (const { step } of changes) {
    if (!isWhole(step, 0, budget)) return 'Each change by hand needs a step within the budget.';
    if (step < last) return 'Changes by hand must be in the order of their steps.';
    last = step;
  }
  return null;
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}
