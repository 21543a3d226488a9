const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * A number as people type it: `0.1`, `.05`, `1e-3`. A comma is a decimal point, a true minus sign is one; digits may be of
 * any script that keypads have. NaN if it is no number.
 */
export function readTyped(text: string): number {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, westernDigit)
    .replace(/\s/g, '')
    .replace(/[\u2212\u2013\ufe63]/g, '-')
    .replace(/[,\u066b]/, '.');
  return NUMBER.test(plain) ? Number(plain) : Number.NaN;
}

/** The digits of Arabic, Persian and Devanagari each start at their own 0. */
function westernDigit(digit: string): string {
  const point = digit.charCodeAt(0);
  const zero = point >= 0x966 ? 0x966 : point >= 0x6f0 ? 0x6f0 : 0x660;
  return String(point - zero);
}
