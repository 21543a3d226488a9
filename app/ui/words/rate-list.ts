import type { Words } from '#core/words/words';
import { series } from './series';

const MOST_NAMED = 3;

/** The first few rates, and how many more: "0.0008, 0.0044, 0.009 and 2 more". */
export function rateList(words: Words<'charts'>, rates: readonly number[]): string {
  const items = series(words, rates.slice(0, MOST_NAMED).map(words.numbers.rate));
  const more = rates.length - MOST_NAMED;
  return more > 0 ? words.say('charts.more', { items, more }) : items;
}
