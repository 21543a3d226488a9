import { log } from '#core/engine/elementary/log';
import type { KeptDot } from './kept-page';

/** The line of picks, drawn once for the screen and once for the file: a row a round, the edge in one line through all. */

export const PICKS_WIDTH = 320;
const ROW = 30;
const TOP = 8;
const LEFT = 44;
const RIGHT = 300;
/** Axis below the rows. */
const AXIS = 26;
/** Shares of the edge that the axis reaches at least, and at most. */
const LEAST = { lowest: 0.5, highest: 2 } as const;
const MOST = { lowest: 1e-4, highest: 1e4 } as const;
/** On which side of its mark a rate stands. */
const MIDDLE = (LEFT + RIGHT) / 2;

export interface PicksLine {
  readonly height: number;
  /** Where the axis is. */
  readonly bottom: number;
  readonly edgeX: number;
  readonly marks: readonly (KeptDot & {
    readonly x: number;
    readonly y: number;
    readonly isLabelLeft: boolean;
    /** Its share lies beyond the end of the axis. */
    readonly isBeyond: boolean;
  })[];
  readonly ticks: readonly { readonly x: number; readonly ratio: number }[];
}

export function picksLine(picks: readonly KeptDot[]): PicksLine {
  const ratios = picks.map(({ ratio }) => Math.min(MOST.highest, Math.max(MOST.lowest, ratio)));
  const lowest = log(Math.min(LEAST.lowest, ...ratios));
  const highest = log(Math.max(LEAST.highest, ...ratios));
  const xOf = (ratio: number) =>
    LEFT + ((RIGHT - LEFT) * (log(ratio) - lowest)) / (highest - lowest);
  const bottom = TOP + ROW * picks.length;
  const edgeX = xOf(1);
  const tick = (ratio: number) => ({ x: xOf(ratio), ratio });
  const decades = [0.0001, 0.001, 0.01, 0.1, 10, 100, 1_000, 10_000];
  const inside = (ratio: number) => log(ratio) >= lowest && log(ratio) <= highest;
  return {
    height: bottom + AXIS,
    bottom,
    edgeX,
    marks: picks.map((pick, at) => {
      const x = xOf(ratios[at]!);
      const isBeyond = ratios[at] !== pick.ratio;
      return { ...pick, x, y: TOP + ROW * (at + 0.5), isLabelLeft: x > MIDDLE, isBeyond };
    }),
    // A number that would touch "the edge" is left out.
    ticks: decades
      .filter(inside)
      .map(tick)
      .filter(({ x }) => Math.abs(x - edgeX) > 52),
  };
}
