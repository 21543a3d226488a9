import type { Words } from '#core/words/words';
import { series } from '../../ui/words/series';

/** All that the page of the lesson says; its scripts have `lesson-figures` alone. */
export type LessonWords = Words<'lesson' | 'lesson-quiz' | 'lesson-figures'>;

/** To as many digits as are printed: of 0.1 · 3, what is meant. */
export function toDigits(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

/** Rates or losses after one another: "0.1, 0.01", "0,1; 0,01". */
export function numberList(words: LessonWords, values: readonly number[]): string {
  return series(words, values.map(words.numbers.rate));
}
