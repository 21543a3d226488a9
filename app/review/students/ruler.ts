/** The ruler that all rounds of a student share: multiples of the edge, on a log axis. */
export interface Ruler {
  /** From 0 at the left to 100 at the right; beyond an end: that end. */
  x(ofEdge: number): number;
  readonly ticks: readonly number[];
}

/** Always shown, so that the rulers of different students look alike. */
const LEAST = { lowest: 0.2, highest: 5 } as const;
const MOST = { lowest: 1e-3, highest: 1e3 } as const;
const TICKS = [0.001, 0.01, 0.05, 0.2, 1, 5, 20, 100, 1_000];
/** Free space at both ends, in decades. */
const ROOM = 0.15;

/** @param values multiples of the edge, all of them above 0 */
export function rulerFor(values: readonly number[]): Ruler {
  const lowest = Math.max(MOST.lowest, Math.min(LEAST.lowest, ...values));
  const highest = Math.min(MOST.highest, Math.max(LEAST.highest, ...values));
  const [from, to] = [Math.log10(lowest) - ROOM, Math.log10(highest) + ROOM];
  return {
    x: (ofEdge) => Math.min(100, Math.max(0, (100 * (Math.log10(ofEdge) - from)) / (to - from))),
    ticks: TICKS.filter((tick) => tick >= lowest && tick <= highest),
  };
}

/** Where a line stands at the top, in the middle and at the bottom of each row, in per cent; null: it isn't there. */
export interface LinePiece {
  readonly top: number | null;
  readonly middle: number;
  readonly bottom: number | null;
}

/** A line from mark to mark that goes straight through the rows without one. @param places a row each; null: no mark */
export function linePieces(places: readonly (number | null)[]): readonly (LinePiece | null)[] {
  const marked = places.flatMap((place, at) => (place === null ? [] : [{ at, place }]));
  const at = (row: number): number | null => {
    const before = marked.findLast((one) => one.at <= row);
    const after = marked.find((one) => one.at >= row);
    if (before === undefined || after === undefined) return null;
    if (before.at === after.at) return before.place;
    const share = (row - before.at) / (after.at - before.at);
    return before.place + share * (after.place - before.place);
  };
  return places.map((_, row) => {
    const middle = at(row);
    if (middle === null) return null;
    return { top: at(row - 0.5), middle, bottom: at(row + 0.5) };
  });
}
