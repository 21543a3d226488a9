import { formatCount, formatQuantity } from '#core/engine/number-format';
import type { SilverComparison } from '#core/engine/theory/silver-steps';

/** Whether silver steps pay on this bowl, in its own numbers. */
export function silverWords({ steps, condition, silver, constant }: SilverComparison): string {
  const after = `At 1/L, ${formatCount(steps)} silver steps leave ${formatQuantity(silver)} of the gap`;
  const other = `the best constant rate leaves ${formatQuantity(constant)}`;
  const bowl = `on a bowl ${formatQuantity(condition)} times as steep one way as the other`;
  return silver > constant
    ? `${after}, more than a constant one: ${other}. They pay on narrower valleys, not ${bowl}.`
    : `${after}; ${other}, ${bowl}.`;
}
