import type { Key } from '#core/words/messages';
import type { Words } from '#core/words/words';
import { listedNumbers } from '../../ui/words/listed';

type CodeIn<K extends string> = K extends `findings.class.${infer Code}` ? Code : never;
export type ClassCode = CodeIn<Key<'findings'>>;

/** One thing that a screen says of a class and its runs in one round. Only `classText` puts it into words. */
export interface ClassClaim {
  readonly code: ClassCode;
  /** Numbers, and rates that are named. */
  readonly said: Readonly<Record<string, number | readonly number[]>>;
}

type Say = Words<'charts' | 'findings'>;

export function classText(words: Say, claim: ClassClaim): string {
  return claimText(words, `findings.class.${claim.code}`, claim);
}

/** More rates in a row than this nobody reads. */
const MOST_RATES = 3;

/** "0.1, 0.2, 0.3 and 4 more" */
export function namedRates(words: Words<'charts'>, rates: readonly number[]): string {
  return listedNumbers(words, rates.map(words.numbers.rate), MOST_RATES);
}

/** A claim by the key of a sentence that takes what it holds. */
export function claimText(words: Say, key: Key<'findings'>, { said }: ClassClaim): string {
  const values = Object.entries(said).map(([name, value]) => [
    name,
    typeof value === 'number' ? value : namedRates(words, value),
  ]);
  return words.tell({ key, values: Object.fromEntries(values) });
}
