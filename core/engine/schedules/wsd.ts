import { sentence } from '#core/words/messages';
import { finalFault, isWhole } from './check';
import type { ScheduleRules } from './rules';

/**
 * Warm-up, stable, decay: a straight line up in `warmup` steps, the rate itself, then in the last `decay` steps a
 * straight line down to the share `final`. Source: Hu et al., arXiv:2404.06395; Hägele et al., arXiv:2405.18392.
 */
export interface WarmupStableDecay {
  readonly kind: 'wsd';
  readonly warmup: number;
  readonly decay: number;
  readonly final: number;
}

export const warmupStableDecayRules: ScheduleRules<WarmupStableDecay> = {
  usual: (budget) => ({
    kind: 'wsd',
    warmup: Math.ceil(budget / 20),
    decay: Math.ceil(budget / 5),
    final: 0,
  }),
  fault({ warmup, decay, final }, budget) {
    if (!isWhole(warmup, 1, budget) || !isWhole(decay, 1, budget) || warmup + decay > budget) {
      return sentence('faults.warmup-decay');
    }
    return finalFault(final);
  },
  factor({ warmup, decay, final }, step, budget) {
    if (step <= warmup) return step / warmup;
    const share = (step - 1 - (budget - decay)) / decay;
    return share > 0 ? 1 + (final - 1) * share : 1;
  },
};
