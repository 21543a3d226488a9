import { sentence } from '#core/words/messages';
import { isWhole } from './check';
import type { ScheduleRules } from './rules';

/** From the update after `step` on, the rate is `learningRate`, for every run. In the order of their steps. */
export interface ByHand {
  readonly kind: 'by-hand';
  readonly changes: readonly { readonly step: number; readonly learningRate: number }[];
}

/** In the settings of a round. Rates steered during a run are inputs, not settings. */
export const MOST_CHANGES_BY_HAND = 100;
/** With what is steered: one at every step of the largest budget. */
const MOST_CHANGES = 20_000;

export const byHandRules: ScheduleRules<ByHand> = {
  usual: () => ({ kind: 'by-hand', changes: [] }),
  fault({ changes }, budget) {
    if (!Array.isArray(changes)) return sentence('faults.by-hand-list');
    if (changes.length > MOST_CHANGES)
      return sentence('faults.by-hand-most', { most: MOST_CHANGES });
    let last = -1;
    for (const { step } of changes) {
      if (!isWhole(step, 0, budget)) return sentence('faults.by-hand-step');
      if (step < last) return sentence('faults.by-hand-order');
      last = step;
    }
    return null;
  },
  // Rates set by hand take the place of each run's own (`rateByHand`).
  factor: () => 1,
};
