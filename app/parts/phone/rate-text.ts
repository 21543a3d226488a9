import type { Words } from '#core/words/words';

type Numbers = Pick<Words, 'numbers'>;

/** A rate below this is shorter with an exponent. */
const LEAST_DECIMAL = 1e-5;

/** A rate as edited in the number field: "0.30", "0.0751", "2.5e-7". */
export function rateFieldText({ numbers }: Numbers, rate: number): string {
  const rounded = Number(rate.toPrecision(6));
  const text = rounded < LEAST_DECIMAL ? rounded.toExponential() : String(rounded);
  const written = text.replace('.', numbers.decimal);
  return text.includes('e') ? written : withTwoDigits(written, numbers.decimal);
}

/** A rate in a sentence or a row: "0.30", "0.075", "1 × 10⁻⁷". */
export function rateText({ numbers }: Numbers, rate: number): string {
  return withTwoDigits(numbers.rate(rate), numbers.decimal);
}

/** "0.3" would claim less precision than the slider's two digits: "0.30". */
function withTwoDigits(text: string, decimal: string): string {
  const plain = text.replace(decimal, '');
  if (!/^\d+$/.test(plain) || plain.replace(/^0+/, '').length >= 2) return text;
  return text.includes(decimal) ? `${text}0` : `${text}${decimal}0`;
}
