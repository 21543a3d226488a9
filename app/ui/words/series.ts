import type { Words } from '#core/words/words';

/** Numbers, or what has numbers in it, one after the other: "0.1, 0.2"; "0,1; 0,2" where numbers have a comma. */
export function series({ numbers }: Pick<Words, 'numbers'>, items: readonly string[]): string {
  return items.join(separatorBeside(numbers.decimal));
}

/** The same as an end of a sentence: "0.1, 0.2 and 0.3"; "0,1; 0,2 und 0,3". */
export function seriesWithAnd(
  words: Pick<Words, 'numbers' | 'list'>,
  items: readonly string[],
): string {
  if (items.length < 2) return series(words, items);
  return words.list([series(words, items.slice(0, -1)), ...items.slice(-1)]);
}

/** Between numbers, where a comma may already be inside them. @param decimal the sign inside them */
export function separatorBeside(decimal: string): string {
  return decimal === ',' ? '; ' : ', ';
}
