import type { Outcome } from '#core/engine/outcome';
import { STACKED_OUTCOMES } from '../../../ui/marks/outcome';

export interface RatePick {
  readonly learningRate: number;
  readonly outcome: Outcome;
}

export interface StackedMark {
  readonly outcome: Outcome;
  /** Column and place in it from the bottom, both from 0. */
  readonly column: number;
  readonly level: number;
}

/**
 * Picks stacked in columns by rate. Where a stack would be too high, one mark stands for several picks of its column
 * and outcome, the same number everywhere; at least one stays.
 * @param columnOf where a rate stands, from 0; what lies beyond an end belongs to its column
 * @param most marks in a stack
 */
export function stripMarks(
  picks: readonly RatePick[],
  columnOf: (rate: number) => number,
  most: number,
): { readonly marks: readonly StackedMark[]; readonly each: number } {
  const columns = new Map<number, Map<Outcome, number>>();
  for (const { learningRate, outcome } of picks) {
    const at = columnOf(learningRate);
    const counts = columns.get(at) ?? new Map<Outcome, number>();
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    columns.set(at, counts);
  }
  const height = (counts: ReadonlyMap<Outcome, number>, each: number) =>
    [...counts.values()].reduce((all, count) => all + Math.ceil(count / each), 0);
  let each = 1;
  while (each < picks.length && [...columns.values()].some((one) => height(one, each) > most)) {
    each += each < 5 ? 1 : 5;
  }
  const marks = [...columns].flatMap(([column, counts]) => {
    let level = 0;
    return STACKED_OUTCOMES.flatMap((outcome) =>
      Array.from({ length: Math.ceil((counts.get(outcome) ?? 0) / each) }, () => ({
        outcome,
        column,
        level: level++,
      })),
    );
  });
  return { marks, each };
}
