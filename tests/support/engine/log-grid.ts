/** Learning rates from `lowest` to `highest`, so many a decade, evenly apart on a log scale. */
export function logGrid(lowest: number, highest: number, perDecade: number): number[] {
  const count = Math.round(Math.log10(highest / lowest) * perDecade);
  return Array.from({ length: count + 1 }, (_, k) => lowest * (highest / lowest) ** (k / count));
}
