import { formatRate } from '#core/engine/number-format';

/** A rate below this is shorter with an exponent. */
const LEAST_DECIMAL = 1e-5;

/** A rate as edited in the number field: "0.30", "0.0751", "2.5e-7". */
export function rateFieldText(rate: number): string {
  const rounded = Number(rate.toPrecision(6));
  const text = rounded < LEAST_DECIMAL ? rounded.toExponential() : String(rounded);
  return text.includes('e') ? text : withTwoDigits(text);
}

/** A rate in a sentence or a row: "0.30", "0.075", "1 × 10⁻⁷". */
export function rateText(rate: number): string {
  return withTwoDigits(formatRate(rate));
}

/** "0.3" would claim less precision than the slider's two digits: "0.30". */
function withTwoDigits(text: string): string {
  if (!/^[\d.]+$/.test(text)) return text;
  const digits = text.replace('.', '').replace(/^0+/, '').length;
  if (digits >= 2) return text;
  return text.includes('.') ? `${text}0` : `${text}.0`;
}
