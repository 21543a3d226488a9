import type { Words } from '#core/words/words';
import { series, seriesWithAnd } from './series';

/** "a", "a and b", "a, b and 3 more" */
export function listed(words: Words<'charts'>, items: readonly string[], most: number): string {
  if (items.length <= most) return words.list(items);
  const [shown, more] = cut(items, most);
  return words.say('charts.more', { items: shown.join(', '), more });
}

/** The same of numbers: "0.1, 0.2 and 3 more"; "0,1; 0,2 und 3 weitere" where numbers have a comma. */
export function listedNumbers(
  words: Words<'charts'>,
  items: readonly string[],
  most: number,
): string {
  if (items.length <= most) return seriesWithAnd(words, items);
  const [shown, more] = cut(items, most);
  return words.say('charts.more', { items: series(words, shown), more });
}

/** Those that are shown, and how many more there are. */
function cut(items: readonly string[], most: number): [shown: readonly string[], more: number] {
  const shown = items.slice(0, Math.max(1, most - 1));
  return [shown, items.length - shown.length];
}
