import { formatCount } from '#core/engine/number-format';
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
export function tapsHeadline(marks: readonly TapMark[], edge: number | null): string {
  const all = marks.reduce((sum, { count }) => sum + count, 0);
  const late = marks.reduce((sum, { count, isLate }) => sum + (isLate ? count : 0), 0);
  if (all === 0) return 'Nobody tapped.';
  if (edge === null) {
    return `${all === 1 ? 'One of you' : `${formatCount(all)} of you`} stopped; no edge was found on this range.`;
  }
  const edgeWords = `the edge, ${plainRate(edge)}`;
  if (late === 0) {
    return all === 1
      ? `The one tap was before ${edgeWords}.`
      : `${allOf(all)} stopped before ${edgeWords}.`;
  }
  if (late === all) {
    return all === 1
      ? `The one tap was past ${edgeWords}.`
      : `${allOf(all)} stopped past ${edgeWords}.`;
  }
  return `${formatCount(all - late)} stopped before ${edgeWords}; ${formatCount(late)} past it.`;
}

/** The same for the console, where the numbers stand for themselves. */
export function consoleTapsWords(
  count: number,
  { before, after }: { readonly before: number; readonly after: number },
  edge: number | null,
): string {
  if (count === 0) return 'Nobody tapped.';
  if (edge === null) return `${formatCount(count)} tapped. No edge was found on this range.`;
  return `${formatCount(before)} of ${formatCount(count)} tapped before the edge, ${formatCount(after)} after it.`;
}

function allOf(count: number): string {
  return count === 2 ? 'Both' : `All ${formatCount(count)}`;
}
