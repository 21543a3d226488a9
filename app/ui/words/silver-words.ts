import { formatCount, formatQuantity } from '#core/engine/number-format';
import type { SilverComparison } from '#core/engine/theory/silver-steps';

/** Whether silver steps pay on this bowl, in its own numbers. */
export function silverWords({ steps, condition, silver, constant }: SilverComparison): string {
  const after = `At 1/L, ${formatCount(steps)} silver steps leave ${formatQuantity(silver)} of the gap`;
  const other = `the best constant rate leaves ${formatQuantity(constant)}`;
  // With one weight, and on a round bowl, there is no narrow way.
  const bowl =
    condition < 1 + 1e-9
      ? 'where every way is as steep'
      : `on a bowl ${formatQuantity(condition)} times as steep one way as the other`;
  return silver > constant
    ? `${after}, more than a constant one: ${other}. They pay on narrower valleys, not ${bowl}.`
    : `${after}; ${other}, ${bowl}.`;
}
