import { type Sentence, sentence } from '#core/words/messages';

/** Seconds that an instructor may give a round. */
const TIME_LIMITS = { least: 5, most: 3_600 } as const;
/** Seconds that may be added at once. */
const ADDED_TIMES = { least: 5, most: 600 } as const;

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
