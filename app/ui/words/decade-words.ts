import { superscript } from '#core/words/number-format';

/** A power of ten as a tick on an axis of losses: "100", "1", "0.01", "10⁻⁶". */
export function decadeWords(decade: number, decimal: string): string {
  return powerWords(decade, -3, 3, decimal);
}

/** A power of ten as a tick on an axis of rates, written as people type them: "10", "0.0001", "10⁻⁵". */
export function rateDecadeWords(decade: number, decimal: string): string {
  return powerWords(decade, -4, 5, decimal);
}

/** Written out from 10^lowest to 10^highest, as a power otherwise. */
function powerWords(power: number, lowest: number, highest: number, decimal: string): string {
  if (power < lowest || power > highest) return `10${superscript(power)}`;
  return power < 0 ? (10 ** power).toFixed(-power).replace('.', decimal) : String(10 ** power);
}
