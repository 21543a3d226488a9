/** The end of a curve, in shares of the chart from the top left. */
export interface CurveEnd {
  readonly x: number;
  readonly y: number;
}

/** Labels closer than this would overlap: shares of the height and of the width. */
const NEAR_Y = 0.085;
const NEAR_X = 0.16;

/** Which ends get a label: of those close together only the first, in the order given. */
export function labelledEnds(ends: readonly CurveEnd[]): readonly boolean[] {
  const placed: CurveEnd[] = [];
  return ends.map((end) => {
    const isFree = placed.every(
      (other) => Math.abs(other.y - end.y) >= NEAR_Y || Math.abs(other.x - end.x) >= NEAR_X,
    );
    if (isFree) placed.push(end);
    return isFree;
  });
}
