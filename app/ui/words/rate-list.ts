import { formatRate } from '#core/engine/number-format';

const MOST_NAMED = 3;

/** The first few rates, and how many more: "0.0008, 0.0044, 0.009 and 2 more". */
export function rateList(rates: readonly number[]): string {
  const named = rates.slice(0, MOST_NAMED).map(formatRate).join(', ');
  return rates.length > MOST_NAMED ? `${named} and ${rates.length - MOST_NAMED} more` : named;
}
