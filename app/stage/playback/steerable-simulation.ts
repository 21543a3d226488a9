import type { Experiment } from '#core/engine/experiment/experiment';
import { createSimulation, type Simulation } from '#core/engine/simulation/simulation';
import type { RateChange } from '#core/lesson/round';
import { firstDifference } from './rate-changes';

const NONE: readonly RateChange[] = [];

/**
 * Runs whose owners change their rates on the way. Each has a simulation of its own, so that a change
 * arriving late costs its own run and no other.
 */
export class SteerableSimulation {
  readonly runs: number;
  readonly dimension: number;
  step = 0;
  /** Weight d of run i is `weights[d * runs + i]`. */
  readonly weights: Float64Array;
  readonly losses: Float64Array;
  /** The rate of each run's next update. */
  readonly rates: Float64Array;
  readonly #simulations: Simulation[];
  readonly #changes: (readonly RateChange[])[];
  /** Per run, how many of its changes have been applied. */
  readonly #applied: Int32Array;

  constructor(
    readonly experiment: Experiment,
    readonly learningRates: Float64Array,
  ) {
    this.runs = learningRates.length;
    this.rates = learningRates.slice();
    this.#simulations = Array.from(learningRates, (rate) => createSimulation(experiment, [rate]));
    this.dimension = this.#simulations[0]?.dimension ?? 1;
    this.weights = new Float64Array(this.runs * this.dimension);
    this.losses = new Float64Array(this.runs);
    this.#changes = Array.from(learningRates, () => NONE);
    this.#applied = new Int32Array(this.runs);
    for (let run = 0; run < this.runs; run++) this.#publish(run);
  }

  advance(steps: number): void {
    const target = Math.min(this.step + steps, this.experiment.budget);
    for (let run = 0; run < this.runs; run++) this.#advanceRun(run, target);
    this.step = target;
  }

  /**
   * Replaces the changes of a run.
   * @returns the step whose update is the first to differ, if it has already been done: call `redo` then
   */
  change(run: number, changes: readonly RateChange[]): number | null {
    const from = firstDifference(this.#changes[run]!, changes);
    this.#changes[run] = changes;
    return from === null || from >= this.step ? null : from;
  }

  /** Recomputes a run, and reports its state at every step after `from`. */
  redo(run: number, from: number, tell: (step: number) => void): void {
    this.#simulations[run] = createSimulation(this.experiment, [this.learningRates[run]!]);
    this.#applied[run] = 0;
    this.rates[run] = this.learningRates[run]!;
    this.#advanceRun(run, from);
    for (let step = from + 1; step <= this.step; step++) {
      this.#advanceRun(run, step);
      tell(step);
    }
    this.#publish(run);
  }

  #advanceRun(run: number, target: number): void {
    const simulation = this.#simulations[run]!;
    const changes = this.#changes[run]!;
    while (simulation.step < target) {
      let next = changes[this.#applied[run]!];
      while (next !== undefined && next.step <= simulation.step) {
        simulation.changeLearningRate(0, next.learningRate);
        this.rates[run] = next.learningRate;
        next = changes[++this.#applied[run]!];
      }
      simulation.advance(Math.min(target, next?.step ?? target) - simulation.step);
    }
    this.#publish(run);
  }

  #publish(run: number): void {
    const { weights, losses } = this.#simulations[run]!;
    this.losses[run] = losses[0]!;
    for (let d = 0; d < this.dimension; d++) this.weights[d * this.runs + run] = weights[d]!;
  }
}
