import { sentence } from '#core/words/messages';
import { finalFault, isWhole } from './check';
import { ease } from './ease';
import type { ScheduleRules } from './rules';

/** A straight line up in `warmup` steps, then half a cosine down to the share `final`. */
export interface WarmupCosine {
  readonly kind: 'warmup-cosine';
  readonly warmup: number;
  readonly final: number;
}

export const warmupCosineRules: ScheduleRules<WarmupCosine> = {
  usual: (budget) => ({ kind: 'warmup-cosine', warmup: Math.ceil(budget / 20), final: 0 }),
  fault({ warmup, final }, budget) {
    return isWhole(warmup, 1, budget - 1) ? finalFault(final) : sentence('faults.warmup');
  },
  factor({ warmup, final }, step, budget) {
    if (step <= warmup) return step / warmup;
    return ease(1, final, (step - 1 - warmup) / (budget - warmup));
  },
};
