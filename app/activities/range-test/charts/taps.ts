import type { Words } from '#core/words/words';
import { plainRate } from '../../../ui/words/plain-rate';

/** Taps at one step. */
export interface TapMark {
  readonly step: number;
  readonly count: number;
  /** Its rate is the edge or above it. */
  readonly isLate: boolean;
}

/** How many have tapped at each step, by rising step. */
export function tapCounts(taps: readonly number[]): (readonly [step: number, count: number])[] {
  const counts = new Map<number, number>();
  for (const step of taps) counts.set(step, (counts.get(step) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => one - other);
}

/** The taps, grouped by step. @param edge null if none is known */
export function tapMarks(
  taps: readonly number[],
  learningRates: readonly number[],
  edge: number | null,
): readonly TapMark[] {
  return tapCounts(taps).map(([step, count]) => ({
    step,
    count,
    isLate: edge !== null && (learningRates[step] ?? 0) >= edge,
  }));
}

/** How many stopped in time: the finding of a range test. */
export function tapsHeadline(
  words: Words<'findings'>,
  marks: readonly TapMark[],
  edge: number | null,
): string {
  const taps = marks.reduce((sum, { count }) => sum + count, 0);
  const past = marks.reduce((sum, { count, isLate }) => sum + (isLate ? count : 0), 0);
  if (taps === 0) return words.say('findings.taps.nobody');
  if (edge === null) return words.say('findings.taps.no-edge', { taps });
  const shown = plainRate(words, edge);
  if (past === 0) return words.say('findings.taps.before', { taps, edge: shown });
  if (past === taps) return words.say('findings.taps.past', { taps, edge: shown });
  return words.say('findings.taps.apart', { before: taps - past, past, edge: shown });
}

/** The same for the console, where the numbers stand for themselves. */
export function consoleTapsWords(
  words: Words<'findings'>,
  taps: number,
  sides: { readonly before: number; readonly after: number },
  edge: number | null,
): string {
  if (taps === 0) return words.say('findings.taps.nobody');
  if (edge === null) return words.say('findings.taps.console-no-edge', { taps });
  return words.say('findings.taps.console', { ...sides, taps });
}
