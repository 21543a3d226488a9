/** A sentence about what is wrong with the share of the rate that is left at the end, or null. */
export function finalFault(final: number): string | null {
  return isShare(final)
    ? null
    : 'The share of the rate that is left at the end must be from 0 to 1.';
}

export function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

export function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}
