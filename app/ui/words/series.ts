import type { Words } from '#core/words/words';

/** Numbers, or what has numbers in it, one after the other: "0.1, 0.2"; "0,1; 0,2" where numbers have a comma. */
export function series({ numbers }: Pick<Words, 'numbers'>, items: readonly string[]): string {
  return items.join(numbers.decimal === ',' ? '; ' : ', ');
}
