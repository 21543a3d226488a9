import { type Sentence, sentence } from '#core/words/messages';

/** Seconds that an instructor may give a round. */
const TIME_LIMITS = { least: 5, most: 3_600 } as const;
/** Seconds that may be added at once. */
const ADDED_TIMES = { least: 5, most: 600 } as const;

/** Percent by which rounds may be made longer than their limit says. */
export const MOST_EXTRA_TIME = 200;

/** What is wrong with this much extra time, in percent, or null. */
export function checkExtraTime(percent: number): Sentence | null {
  const isPossible = Number.isInteger(percent) && percent >= 0 && percent <= MOST_EXTRA_TIME;
  return isPossible ? null : sentence('host-refusals.extra-time', { most: MOST_EXTRA_TIME / 100 });
}

/** What is wrong with this many seconds for a round, or null. */
export function checkTimeLimit(seconds: number | null): Sentence | null {
  return seconds === null || isWithin(seconds, TIME_LIMITS)
    ? null
    : sentence('faults.time-limit', TIME_LIMITS);
}

/** What is wrong with adding this many seconds, or null. */
export function checkAddedTime(seconds: number): Sentence | null {
  return isWithin(seconds, ADDED_TIMES) ? null : sentence('host-refusals.added-time', ADDED_TIMES);
}

function isWithin(value: number, { least, most }: { least: number; most: number }): boolean {
  return value >= least && value <= most;
}
