import { integerPower } from '../elementary/integer-power';
import { isShare, isWhole } from './check';
import type { ScheduleRules } from './rules';

/** Times `factor` after every `every` steps. */
export interface StepDecay {
  readonly kind: 'step-decay';
  readonly every: number;
  readonly factor: number;
}

export const stepDecayRules: ScheduleRules<StepDecay> = {
  usual: (budget) => ({ kind: 'step-decay', every: Math.ceil(budget / 4), factor: 0.5 }),
  fault({ every, factor }, budget) {
    if (!isWhole(every, 1, budget))
      return 'Step decay needs a whole number of steps between two decays.';
    return isShare(factor) && factor > 0
      ? null
      : 'Step decay needs a factor above 0 and at most 1.';
  },
  factor: ({ every, factor }, step) => integerPower(factor, Math.floor((step - 1) / every)),
};
