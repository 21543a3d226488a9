import type { Words } from '#core/words/words';
import type { PickPairs } from '../sweep-data';

/** How a class has moved from one round to the next. */
export interface Shift {
  readonly before: number;
  readonly after: number;
  /** after / before or its inverse, whichever is at least 1. */
  readonly factor: number;
  readonly direction: 'up' | 'down' | 'none';
}

/** A median that moves by less than this factor counts as not moved. */
const LEAST_FACTOR = 1.05;

/** The median rate on the log axis: of two middle ones their geometric mean; null if there are no picks. */
export function medianRate(picks: PickPairs): number | null {
  const rates = picks.map(([, learningRate]) => learningRate).sort((a, b) => a - b);
  if (rates.length === 0) return null;
  const middle = Math.floor(rates.length / 2);
  if (rates.length % 2 === 1) return rates[middle]!;
  return Math.sqrt(rates[middle - 1]! * rates[middle]!);
}

/** null if one of the rounds has no picks. */
export function shiftOf(previous: PickPairs, picks: PickPairs): Shift | null {
  const before = medianRate(previous);
  const after = medianRate(picks);
  if (before === null || after === null) return null;
  const ratio = after / before;
  const factor = Math.max(ratio, 1 / ratio);
  const direction = factor < LEAST_FACTOR ? 'none' : ratio > 1 ? 'up' : 'down';
  return { before, after, factor, direction };
}

/** "Your middle pick went up by a factor of 3.2, from 0.01 to 0.032." */
export function shiftHeadline(
  words: Words<'findings'>,
  { before, after, factor, direction }: Shift,
): string {
  if (direction === 'none') return words.say('findings.shift.none', { after });
  const times = factor < 10 ? Number(factor.toPrecision(2)) : Math.round(factor);
  return words.say(`findings.shift.${direction}`, {
    times,
    before: plain(before),
    after: plain(after),
  });
}

/** The median of two picks has more digits than anybody chose. */
function plain(rate: number): number {
  return Number(rate.toPrecision(2));
}
