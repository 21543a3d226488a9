import { formatQuantity } from '#core/engine/number-format';

/** Closer to 1 than this can't be told from it in print. */
const CLOSE = 0.005;

/** A rate beside the edge: "3.75 times the edge", "82% of the edge". */
export function shareWords(ratio: number): string {
  if (Math.abs(ratio - 1) <= 1e-12) return 'exactly the edge';
  if (Math.abs(ratio - 1) < CLOSE) return ratio > 1 ? 'just above the edge' : 'just below the edge';
  return ratio > 1
    ? `${formatQuantity(ratio)} times the edge`
    : `${percentWords(ratio)} of the edge`;
}

/** "82%", "0.4%" */
export function percentWords(share: number): string {
  return `${formatQuantity(100 * share)}%`;
}
