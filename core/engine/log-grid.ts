import { exp } from './elementary/exp';
import { log } from './elementary/log';

/** The point at `share` (0 to 1) of the way from `lowest` to `highest` on a log scale. */
export function between(lowest: number, highest: number, share: number): number {
  if (share === 0) return lowest;
  if (share === 1) return highest;
  return lowest * exp(share * log(highest / lowest));
}

/** Numbers from `lowest` to `highest`, both included, evenly spaced on a log scale, about `perDecade` per decade. */
export function logGrid(lowest: number, highest: number, perDecade: number): number[] {
  const steps = Math.max(1, Math.round(decades(lowest, highest) * perDecade));
  return Array.from({ length: steps + 1 }, (_, k) => between(lowest, highest, k / steps));
}

function decades(lowest: number, highest: number): number {
  return log(highest / lowest) / Math.LN10;
}
