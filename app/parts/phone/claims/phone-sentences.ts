import type { Key } from '#core/words/messages';
import type { Words } from '#core/words/words';
import { rateText } from '../rate-text';

type CodeOf<K> = K extends `claims.${infer Code}` ? Code : never;

/** Each has a sentence: the only ones that a phone says of its run, while it goes on and after. */
export type PhoneCode = CodeOf<Key<'claims'>>;

/** One thing that a phone says of a run. Only `phoneText` puts it into words. */
export interface PhoneClaim {
  readonly code: PhoneCode;
  readonly numbers: Readonly<Record<string, number>>;
}

/** Which of the numbers are rates. */
const RATES: readonly string[] = ['rate', 'first'];

export function phoneText(words: Words<'claims'>, { code, numbers }: PhoneClaim): string {
  const values = Object.entries(numbers).map(([name, number]) => [
    name,
    RATES.includes(name) ? rateText(words, number) : number,
  ]);
  return words.tell({ key: `claims.${code}`, values: Object.fromEntries(values) });
}
