import type { Sentence } from '#core/words/messages';

/** What each kind of schedule says for itself. `budget` is in steps throughout. */
export interface ScheduleRules<Own> {
  /** With usual numbers: what a console offers first. */
  usual(budget: number): Own;
  /** What is wrong with its settings, or null; rates by hand are checked with the other rates. */
  fault(schedule: Own, budget: number): Sentence | null;
  /** What each run's own rate is multiplied by in update `step`, 1 to `budget`, or to where it is complete. */
  factor(schedule: Own, step: number, budget: number): number;
  /**
   * The first step from the budget on at which its pattern is complete; absent where that is the budget. A longer
   * step on the way may take a run out of the target again, so it has arrived only if it stays there until then.
   */
  completeAt?(budget: number): number;
}
