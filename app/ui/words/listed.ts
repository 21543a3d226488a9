import type { Words } from '#core/words/words';

/** "a", "a and b", "a, b and 3 more" */
export function listed(words: Words<'charts'>, items: readonly string[], most: number): string {
  if (items.length <= most) return words.list(items);
  const shown = items.slice(0, Math.max(1, most - 1));
  return words.say('charts.more', { items: shown.join(', '), more: items.length - shown.length });
}
