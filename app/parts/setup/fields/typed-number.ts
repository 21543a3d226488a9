import type { NumberWords } from '#core/words/number-words';

/** A number as one types it into a field, in full: what `parseNumber` reads. */
export function typedNumber({ decimal }: Pick<NumberWords, 'decimal'>, value: number): string {
  return String(value).replace('.', decimal);
}
