import type { Experiment } from '#core/engine/experiment/experiment';
import { createSimulation, type Simulation } from '#core/engine/simulation/simulation';
import type { Pick, RateChange } from '../round';

/** Run steps between two looks at the clock: 1 to 4 ms. */
export const PART_RUN_STEPS = 100_000;

/**
 * Runs of one experiment, each with the changes of its rate at their steps. Inputs determine a run, so the
 * same picks make the same runs, live or afterwards.
 */
export class GroupRuns {
  readonly simulation: Simulation;
  /** By the step after whose update they take effect. Of several changes of one run the last counts. */
  readonly #changes = new Map<number, [run: number, learningRate: number][]>();

  constructor(experiment: Experiment, picks: readonly Pick[]) {
    this.simulation = createSimulation(
      experiment,
      picks.map(({ learningRate }) => learningRate),
    );
    for (const [run, { changes }] of picks.entries()) {
      for (const change of changes) this.change(run, change);
    }
  }

  get step(): number {
    return this.simulation.step;
  }

  /** Takes effect from the update after the change's step. False if that has been simulated already. */
  change(run: number, { step, learningRate }: RateChange): boolean {
    if (step < this.step) return false;
    const changes = this.#changes.get(step) ?? [];
    changes.push([run, learningRate]);
    this.#changes.set(step, changes);
    return true;
  }

  /** Advances by this many steps, at most to the budget. */
  advance(steps: number): void {
    const { simulation } = this;
    const last = Math.min(this.step + steps, simulation.experiment.budget);
    while (this.step < last) {
      for (const [run, rate] of this.#changes.get(this.step) ?? []) {
        simulation.changeLearningRate(run, rate);
      }
      simulation.advance(this.#nextChange(last) - this.step);
    }
  }

  /** The next step at which a rate changes, at most `last`. */
  #nextChange(last: number): number {
    let next = last;
    for (const step of this.#changes.keys()) if (step > this.step && step < next) next = step;
    return next;
  }
}
