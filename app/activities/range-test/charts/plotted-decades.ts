import type { RangeCurve } from './range-curve';

/** How high the curve is at each reading, and how far the plot reaches. */
export interface PlottedDecades {
  /** log10 of each reading's gap as a share of the first, limited to what the plot shows. */
  readonly decades: readonly number[];
  readonly lowest: number;
  readonly highest: number;
}

/** A curve that rises further above the first gap has left the plot. */
const HIGHEST = 1.6;
/** Deep enough for the turn back up: if a run converges on the way, its loss falls by twenty decades. */
const LOWEST = -24;

export function plottedDecades({ ratios }: RangeCurve): PlottedDecades {
  const decades = Array.from(ratios, decadesOf);
  const lowest = Math.min(-0.5, ...decades);
  return { decades, lowest: Math.floor(2 * lowest - 0.4) / 2, highest: HIGHEST };
}

/** NaN has left at the top. */
function decadesOf(ratio: number): number {
  if (Number.isNaN(ratio)) return HIGHEST;
  if (ratio <= 0) return LOWEST;
  return Math.min(HIGHEST, Math.max(LOWEST, Math.log10(ratio)));
}
