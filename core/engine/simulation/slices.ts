import type { Experiment } from '../experiment/experiment';
import type { Verdict } from '../outcome';
import { createSimulation } from './simulation';

/**
 * Long work in pieces of a few milliseconds: it stops after each, so that a page can do something else
 * meanwhile. Once started it must be taken to its end, or left for good.
 */
export type Slices<T> = Generator<void, T, void>;

/** One piece: so many steps of so many runs. */
const STEPS_AT_ONCE = 16;
const RUNS_AT_ONCE = 64;

/** Everything at once, where nothing else waits. */
export function finish<T>(work: Slices<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/**
 * Pieces until the time is over.
 * @param isOver whether the time of this slice is spent, asked after each piece
 * @returns null where something is left
 */
export function workUntil<T>(work: Slices<T>, isOver: () => boolean): { readonly value: T } | null {
  for (;;) {
    const { done, value } = work.next();
    if (done) return { value };
    if (isOver()) return null;
  }
}

/** `simulateVerdicts` in pieces, with the same result to the bit. Throws a RangeError for what can't be run. */
export function* verdictsInSlices(
  experiment: Experiment,
  learningRates: ArrayLike<number>,
): Slices<Verdict[]> {
  const verdicts: Verdict[] = [];
  const rates = Float64Array.from(learningRates);
  for (let first = 0; first < rates.length; first += RUNS_AT_ONCE) {
    const batch = rates.subarray(first, first + RUNS_AT_ONCE);
    const simulation = createSimulation(experiment, batch);
    while (simulation.step < experiment.budget) {
      simulation.advance(STEPS_AT_ONCE);
      yield;
    }
    for (let run = 0; run < simulation.runs; run++) {
      verdicts.push(simulation.verdict(run));
      yield;
    }
  }
  return verdicts;
}
