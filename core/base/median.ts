/** The middle one of values in order, of two the lower, so that it is one of them; undefined if there are none. */
export function lowerMedian<T>(sorted: readonly T[]): T | undefined {
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
