import { type NumberFormat, type NumberMarks, numberFormat } from './number-format';

/** What a sentence writes of numbers. */
export interface NumberWords extends NumberFormat {
  /** A share of 1, with up to three digits: "32%", "32 %". */
  percent(share: number): string;
  /** All digits it has, as a setting was typed. */
  exact(value: number): string;
}

/** How a message may ask for a number: `{rate, number, rate}`. */
export const NUMBER_STYLES = ['count', 'rate', 'quantity', 'percent', 'exact'] as const;

/** @param notANumber what stands for NaN */
export function numbersIn(language: string, notANumber: () => string): NumberWords {
  const format = numberFormat({
    ...marksOf(language),
    get notANumber() {
      return notANumber();
    },
  });
  const [before, after] = percentSigns(language);
  return {
    ...format,
    percent: (share) => before + format.quantity(100 * share) + after,
    exact: (value) =>
      Math.abs(value) < 1e-4 ? format.rate(value) : format.significant(value, digitsOf(value)),
  };
}

/** The fewest significant digits that mean this number and no other. */
function digitsOf(value: number): number {
  const [mantissa = ''] = value.toExponential().split('e');
  return mantissa.replace(/\D/g, '').length;
}

/** Digits stay those of mathematics, in every script. */
const intl = (language: string, options: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(language, { numberingSystem: 'latn', ...options });

function marksOf(language: string): Pick<NumberMarks, 'decimal' | 'group'> {
  const parts = intl(language, { minimumFractionDigits: 1 }).formatToParts(1_234_567);
  const find = (type: Intl.NumberFormatPartTypes, usual: string) =>
    parts.find((part) => part.type === type)?.value ?? usual;
  return { decimal: find('decimal', '.'), group: find('group', ',') };
}

/** What stands before a percentage, and after it. */
function percentSigns(language: string): readonly [before: string, after: string] {
  const parts = intl(language, { style: 'percent' }).formatToParts(0.5);
  const at = parts.findIndex(({ type }) => type === 'integer');
  const joined = (some: readonly Intl.NumberFormatPart[]) =>
    some.map(({ value }) => value).join('');
  return [joined(parts.slice(0, at)), joined(parts.slice(at + 1))];
}
