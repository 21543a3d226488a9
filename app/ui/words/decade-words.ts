const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A power of ten as the tick of an axis: "100", "1", "0.01", "10⁻⁶". */
export function decadeWords(decade: number): string {
  if (decade >= 0 && decade <= 3) return String(10 ** decade);
  if (decade < 0 && decade >= -3) return (10 ** decade).toFixed(-decade);
  const digits = Array.from(String(Math.abs(decade)), (digit) => SUPERSCRIPTS[Number(digit)]);
  return `10${decade < 0 ? '⁻' : ''}${digits.join('')}`;
}
