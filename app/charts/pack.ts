/** A mark that stands for one or more picks. */
export interface Packed<Item> {
  readonly x: number;
  readonly y: number;
  readonly items: readonly Item[];
}

/**
 * Merges marks that lie within `reach` of each other; the merged mark stands at the first one's place.
 * @param items in drawing order
 */
export function mergeCoincident<Item>(
  items: readonly Item[],
  place: (item: Item) => { readonly x: number; readonly y: number },
  reach: number,
): readonly Packed<Item>[] {
  const merged: { x: number; y: number; items: Item[] }[] = [];
  for (const item of items) {
    const { x, y } = place(item);
    // Items come in the order of x, so only the last ones can be within reach.
    let found = merged.length - 1;
    while (found >= 0 && Math.abs(merged[found]!.x - x) <= reach) {
      if (Math.hypot(merged[found]!.x - x, merged[found]!.y - y) <= reach) break;
      found--;
    }
    const host = merged[found];
    if (host !== undefined && Math.abs(host.x - x) <= reach) host.items.push(item);
    else merged.push({ x, y, items: [item] });
  }
  return merged;
}

/**
 * Stacks marks that would overlap side by side: each takes the lowest row with room for it. Marks that fit in
 * no row go into the last, over others.
 * @param marks in the order of x
 * @param widthOf the room a mark needs from side to side
 * @returns the row of every mark, 0 for the lowest
 */
export function stackRows<Mark extends { readonly x: number }>(
  marks: readonly Mark[],
  widthOf: (mark: Mark) => number,
  rows: number,
): readonly number[] {
  const ends = new Array<number>(rows).fill(Number.NEGATIVE_INFINITY);
  return marks.map((mark) => {
    const half = widthOf(mark) / 2;
    const free = ends.findIndex((end) => end <= mark.x - half);
    const row = free === -1 ? rows - 1 : free;
    ends[row] = mark.x + half;
    return row;
  });
}
