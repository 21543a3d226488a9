import { formatCount } from '#core/engine/number-format';

/** The sentences around an activity's page. */

export const NOBODY = 'Nobody took part, practice students aside.';

/** "Race, 69 of 86 took part" */
export function partWords(kind: string, isRevote: boolean, took: number, of: number): string {
  const what = isRevote ? `${kind}, second vote` : kind;
  return `${what}, ${formatCount(took)} of ${formatCount(of)} took part`;
}

/** Of a demonstration, in which nobody gives anything. */
export function watchedWords(kind: string): string {
  return `${kind}, a demonstration`;
}

/** "6", or "6 and 7" of a question that was voted on again. */
export function numbersWords(numbers: readonly number[]): string {
  return numbers.length === 1
    ? String(numbers[0])
    : `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}
