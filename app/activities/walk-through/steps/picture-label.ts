import { formulaText } from '#core/engine/experiment/formula-text';
import { type LossFunction, weightNames } from '#core/engine/loss-function';
import type { WorkedRun } from '#core/engine/simulation/worked-run';
import type { Words } from '#core/words/words';
import { ruleText } from './rule-line';

/** What those who can't see the picture of a step are told. @param step the last that was made; 0 for the start */
export function pictureLabel(
  words: Words<'play-walk' | 'experiment'>,
  loss: LossFunction,
  { run, step }: { readonly run: WorkedRun; readonly step: number },
): string {
  const formula = formulaText(words, loss);
  const update = run.updates[step - 1];
  if (!update) return words.say('play-walk.picture-start', { formula });
  const names = weightNames(loss);
  const rules = update.weights
    .map((weight, d) => ruleText(names[d]!, weight, 4, words.numbers.decimal))
    .join('; ');
  return words.say('play-walk.picture', { formula, step, rules });
}
