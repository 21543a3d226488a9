import type { Words } from '#core/words/words';
import type { LossFunction } from '../loss-function';

/** The formula of a loss in plain text, for a caption or a screen reader; of a loss over data, in words. */
export function formulaText(
  words: Words<'experiment'>,
  { formulaWords, plainFormula }: Pick<LossFunction, 'formulaWords' | 'plainFormula'>,
): string {
  return formulaWords === undefined ? plainFormula : words.say(formulaWords);
}
