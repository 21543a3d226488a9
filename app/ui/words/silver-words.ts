import type { SilverComparison } from '#core/engine/theory/silver-steps';
import type { Words } from '#core/words/words';

/** Whether silver steps pay on this bowl, in its own numbers. */
export function silverWords(words: Words<'findings'>, comparison: SilverComparison): string {
  const { steps, condition, silver, constant } = comparison;
  const than = silver > constant ? 'worse' : 'better';
  const numbers = { steps, silver, constant };
  // With one weight, and on a round bowl, there is no narrow way.
  return condition < 1 + 1e-9
    ? words.say(`findings.silver.${than}-round`, numbers)
    : words.say(`findings.silver.${than}`, { ...numbers, condition });
}
