import { type LossFunction, weightNames } from '#core/engine/loss-function';
import { ruleText } from '../steps/rule-line';
import type { Walked } from './walked';

/** What those who can't see the picture are told. */
export function pictureLabel(loss: LossFunction, { run, step }: Walked): string {
  const update = run.updates[step - 1];
  if (!update) return `The loss ${loss.plainFormula}, with the start.`;
  const names = weightNames(loss);
  const rules = update.weights.map((weight, d) => ruleText(names[d]!, weight, 4)).join('; ');
  return `The loss ${loss.plainFormula}, and update ${step} on it: ${rules}.`;
}
