import type { Experiment } from '#core/engine/experiment';
import type { Outcome } from '#core/engine/outcome';
import { simulateVerdicts } from '#core/engine/simulation';

/** Optimizer steps computed in one go: about 5 to 10 ms, so that the page stays smooth between two. */
const STEPS_AT_ONCE = 500_000;
const MOST_RATES_AT_ONCE = 256;

/** What the picks of one round will come to, computed with the engine, each rate once. */
export class Forecast {
  readonly experiment: Experiment;
  #outcomes: ReadonlyMap<number, Outcome> = new Map();

  constructor(experiment: Experiment) {
    this.experiment = experiment;
  }

  /** By learning rate. A new map whenever something was added. */
  get outcomes(): ReadonlyMap<number, Outcome> {
    return this.#outcomes;
  }

  /**
   * Computes a part of what is not known yet.
   * @returns whether anything is left to compute
   */
  work(rates: readonly number[]): boolean {
    const unknown = [...new Set(rates)].filter((rate) => !this.#outcomes.has(rate));
    if (unknown.length === 0) return false;
    const size = Math.floor(STEPS_AT_ONCE / this.experiment.budget);
    const batch = unknown.slice(0, Math.min(MOST_RATES_AT_ONCE, Math.max(8, size)));
    const outcomes = new Map(this.#outcomes);
    simulateVerdicts(this.experiment, batch).forEach(({ outcome }, i) => {
      outcomes.set(batch[i]!, outcome);
    });
    this.#outcomes = outcomes;
    return batch.length < unknown.length;
  }
}

/** How many of the picks will end in each way; those not computed yet are left out. */
export function countOutcomes(
  picks: readonly number[],
  outcomes: ReadonlyMap<number, Outcome>,
): Readonly<Record<Outcome, number>> {
  const counts = { converged: 0, trapped: 0, 'too-slow': 0, oscillating: 0, diverged: 0 };
  for (const rate of picks) {
    const outcome = outcomes.get(rate);
    if (outcome !== undefined) counts[outcome] += 1;
  }
  return counts;
}
