import type { Experiment } from '#core/engine/experiment/experiment';
import {
  countOutcomes,
  type Outcome,
  type OutcomeCounts,
  type Verdict,
} from '#core/engine/outcome';
import { type Slices, verdictsInSlices, workUntil } from '#core/engine/simulation/slices';

const RATES_AT_ONCE = 64;

/** What will become of one round's picks, computed with the engine, each rate once. */
export class Forecast {
  readonly experiment: Experiment;
  #outcomes: ReadonlyMap<number, Outcome> = new Map();
  #batch: { readonly rates: readonly number[]; readonly work: Slices<Verdict[]> } | null = null;

  constructor(experiment: Experiment) {
    this.experiment = experiment;
  }

  /** By learning rate. A new map whenever something has been added. */
  get outcomes(): ReadonlyMap<number, Outcome> {
    return this.#outcomes;
  }

  /** Computes what isn't known yet, until its time is over. @returns whether anything may be left */
  work(rates: readonly number[], isOver: () => boolean): boolean {
    while (this.#startBatch(rates)) {
      const result = this.#batch === null ? null : workUntil(this.#batch.work, isOver);
      if (result === null) return true;
      const outcomes = new Map(this.#outcomes);
      result.value.forEach(({ outcome }, i) => {
        outcomes.set(this.#batch!.rates[i]!, outcome);
      });
      this.#outcomes = outcomes;
      this.#batch = null;
    }
    return false;
  }

  /** Continues the current batch, or takes the next. False once everything is known. */
  #startBatch(rates: readonly number[]): boolean {
    if (this.#batch !== null) return true;
    const unknown = [...new Set(rates)].filter((rate) => !this.#outcomes.has(rate));
    if (unknown.length === 0) return false;
    const batch = unknown.slice(0, RATES_AT_ONCE);
    this.#batch = { rates: batch, work: verdictsInSlices(this.experiment, batch) };
    return true;
  }
}

/** How many of the picks will end in each outcome, without those not yet computed. */
export function forecastCounts(
  picks: readonly number[],
  outcomes: ReadonlyMap<number, Outcome>,
): OutcomeCounts {
  return countOutcomes(
    picks.flatMap((rate) => {
      const outcome = outcomes.get(rate);
      return outcome === undefined ? [] : [{ outcome }];
    }),
  );
}
