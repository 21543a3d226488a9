/** Columns of one round in the table of students. */
export interface RoundColumns {
  readonly round: number;
  /** Of each column, in CSS pixels; what is wider than its column is broken into lines. */
  readonly widths: readonly number[];
}

/**
 * The rounds of a table in blocks that are as wide as a page, in order; a block repeats the names. A round is never
 * parted: one that is too wide alone has a block to itself.
 * @param room what a page holds beside the names, in CSS pixels
 */
export function columnBlocks<Columns extends RoundColumns>(
  rounds: readonly Columns[],
  room: number,
): readonly (readonly Columns[])[] {
  const blocks: Columns[][] = [];
  let left = 0;
  for (const round of rounds) {
    const width = round.widths.reduce((sum, one) => sum + one, 0);
    if (blocks.length === 0 || width > left) {
      blocks.push([round]);
      left = room - width;
    } else {
      blocks.at(-1)!.push(round);
      left -= width;
    }
  }
  return blocks;
}
