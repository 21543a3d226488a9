/** The middle of some rates, on the log axis. */
export interface Middle {
  readonly median: number;
  /** The ends of the middle half. */
  readonly low: number;
  readonly high: number;
}

/** @param rates above 0, in any order; null if there are none */
export function middleOf(rates: readonly number[]): Middle | null {
  const sorted = [...rates].sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
  };
}

/** Between two values in the ratio of their logarithms; where they are equal, that value to the bit. */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const at = Math.floor(place);
  const [low, high] = [sorted[at]!, sorted[Math.ceil(place)]!];
  return low === high || place === at ? low : low * (high / low) ** (place - at);
}
