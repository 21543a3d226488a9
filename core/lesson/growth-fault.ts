import { checkLearningRate } from '#core/engine/experiment/learning-rate';
import type { Growth } from '#core/engine/theory/growing-rate';
import { type Sentence, sentence } from '#core/words/messages';

/** Updates of a range test: with fewer there is no curve, and more take longer than a class looks. */
export const RANGE_STEPS = { least: 20, most: 400 } as const;

/** Why a rate can't grow like this in a range test; null: it can. */
export function growthFault({ lowest, highest, steps }: Growth): Sentence | null {
  if (!Number.isInteger(steps) || steps < RANGE_STEPS.least || steps > RANGE_STEPS.most) {
    return sentence('faults.range-steps', RANGE_STEPS);
  }
  const fault = checkLearningRate(lowest) ?? checkLearningRate(highest);
  if (fault !== null) return fault;
  return lowest < highest ? null : sentence('faults.range-grow');
}
