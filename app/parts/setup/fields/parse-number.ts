/**
 * Reads a number as people type it: `0.1`, `.05`, `1e-3`, also with a comma as the decimal point, or a true
 * minus sign. NaN if it isn't one.
 */
export function parseNumber(text: string): number {
  const plain = text.trim().replace(',', '.').replace('−', '-');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN;
}
