import { superscript } from '#core/words/number-format';

/** A number as mathematics sets it: "−12.5", or "1.7" times ten to the 38th. */
interface MathNumberParts {
  readonly text: string;
  /** Of ten; null where the number is written out. */
  readonly exponent: number | null;
}

/** Thousands are set apart by a thin space, from five digits on. */
const THIN_SPACE = '\u2009';

/**
 * @param digits significant ones, at most
 * @param decimal what stands before the fraction: as English has it, unless a page’s own is given
 */
export function mathNumber(value: number, digits: number, decimal = '.'): MathNumberParts {
  const sign = value < 0 ? '−' : '';
  if (Number.isNaN(value)) return { text: 'NaN', exponent: null };
  if (!Number.isFinite(value)) return { text: `${sign}∞`, exponent: null };
  if (value === 0) return { text: '0', exponent: null };
  const [mantissa = '', power = ''] = Math.abs(value)
    .toExponential(digits - 1)
    .split('e');
  const exponent = Number(power);
  if (exponent < -4 || exponent > 6) {
    return { text: sign + String(Number(mantissa)).replace('.', decimal), exponent };
  }
  const decimals = Math.max(0, digits - 1 - exponent);
  const [whole = '', fraction = ''] = Number(`${mantissa}e${power}`).toFixed(decimals).split('.');
  const kept = fraction.replace(/0+$/, '');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE) : whole;
  return { text: sign + grouped + (kept && decimal + kept), exponent: null };
}

/** The same in plain text. */
export function mathNumberText(value: number, digits: number, decimal = '.'): string {
  const { text, exponent } = mathNumber(value, digits, decimal);
  return exponent === null ? text : `${text} · 10${superscript(exponent)}`;
}

/** The number that is printed: what a reader who works it out anew begins with. */
export function asPrinted(value: number, digits: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(digits)) : value;
}
