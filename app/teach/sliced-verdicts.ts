import type { Experiment } from '#core/engine/experiment';
import type { Verdict } from '#core/engine/outcome';
import { createSimulation, type Simulation } from '#core/engine/simulation';

/** Steps between two looks at the clock: a few milliseconds of the costliest loss with 64 runs. */
const STEPS_AT_ONCE = 16;

/** Runs computed a slice at a time, so that the page stays smooth in between. */
export class SlicedVerdicts {
  readonly #simulation: Simulation;

  /** Throws a RangeError for what can't be run. */
  constructor(experiment: Experiment, learningRates: readonly number[]) {
    this.#simulation = createSimulation(experiment, learningRates);
  }

  /**
   * @param isOver whether the time of this slice is spent
   * @returns every verdict once all steps are done, null before
   */
  work(isOver: () => boolean): readonly Verdict[] | null {
    const { experiment, runs } = this.#simulation;
    while (this.#simulation.step < experiment.budget) {
      if (isOver()) return null;
      this.#simulation.advance(STEPS_AT_ONCE);
    }
    return Array.from({ length: runs }, (_, run) => this.#simulation.verdict(run));
  }
}
