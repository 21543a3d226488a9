import { checkLearningRate } from '#core/engine/experiment/experiment';
import type { Growth } from '#core/engine/theory/growing-rate';

/** Updates of a range test: with fewer there is no curve, and more take longer than a class looks. */
export const RANGE_STEPS = { least: 20, most: 400 } as const;

/** Why a rate can't grow like this in a range test: a sentence; null: it can. */
export function growthFault({ lowest, highest, steps }: Growth): string | null {
  if (!Number.isInteger(steps) || steps < RANGE_STEPS.least || steps > RANGE_STEPS.most) {
    return `A range test takes ${RANGE_STEPS.least} to ${RANGE_STEPS.most} steps.`;
  }
  const fault = checkLearningRate(lowest) ?? checkLearningRate(highest);
  if (fault !== null) return fault;
  return lowest < highest ? null : 'The rate must grow: the last one must be above the first.';
}
