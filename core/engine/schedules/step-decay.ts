import { sentence } from '#core/words/messages';
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
    if (!isWhole(every, 1, budget)) return sentence('faults.step-decay-every');
    return isShare(factor) && factor > 0 ? null : sentence('faults.step-decay-factor');
  },
  factor: ({ every, factor }, step) => integerPower(factor, Math.floor((step - 1) / every)),
};
