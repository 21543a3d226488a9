/** Free space at both ends of an axis of rates, as a factor. */
const ROOM = 1.3;
/** The least ratio between the ends: around a single rate, too, the axis needs ticks. */
const LEAST = 10;

/** The ends of a log axis that shows all of these rates. @param rates at least one */
export function rateSpan(rates: readonly number[]): { lowest: number; highest: number } {
  const lowest = Math.min(...rates) / ROOM;
  const highest = Math.max(...rates) * ROOM;
  const missing = Math.sqrt(Math.max(1, LEAST / (highest / lowest)));
  return { lowest: lowest / missing, highest: highest * missing };
}
