import type { Experiment } from '#core/engine/experiment';
import { findLoss } from '#core/engine/loss-reference';
import { GROWTH_LIMIT, LEAST_FIRST_GAP } from '#core/engine/outcome';
import { createSimulation, type Simulation } from '#core/engine/simulation';

/** Steps kept from the start on: long enough to draw a settled run's whole way in the outcome's colour. */
export const KEPT_FIRST = 512;
/** Of the later ones, so many of the latest are kept. */
export const KEPT_LATEST = 128;
/** A clock that corrects itself may fall back a little: the picture then stands still instead of jumping. */
const PATIENCE_STEPS = 8;
/** A gap of nothing has no logarithm. */
const LEAST_SHARE = 1e-16;

/**
 * The class's runs, computed along with the reveal: step by step where steps are shown, in one go where
 * they are skipped. Keeps the steps that trails are drawn from.
 */
export class Playback {
  readonly runs: number;
  readonly #dimension: number;
  /** Rows of one number per run; `row(step)` says where a step's row begins. First weight, or the step. */
  readonly xs: Float32Array;
  /** Second weight on a map, loss on a curve, the log of the gap as a share of the first over time. */
  readonly ys: Float32Array;
  /** Step at which the growth rule named it diverged, or -1. Final. */
  readonly divergedAt: Int32Array;
  /** Raised when the past was recomputed: whoever draws along starts anew. */
  generation = 0;
  #simulation: Simulation;
  readonly #floor: number;
  readonly #firstGap: number;
  readonly #limit: number;

  /** @throws RangeError for an experiment or a rate that cannot be run */
  constructor(
    readonly experiment: Experiment,
    readonly learningRates: Float64Array,
  ) {
    this.#simulation = createSimulation(experiment, learningRates);
    this.runs = learningRates.length;
    this.#dimension = this.#simulation.dimension;
    const rows = Math.min(experiment.budget + 1, KEPT_FIRST + KEPT_LATEST);
    this.xs = new Float32Array(rows * this.runs);
    this.ys = new Float32Array(rows * this.runs);
    this.divergedAt = new Int32Array(this.runs);
    const loss = findLoss(experiment.loss);
    this.#floor = loss?.minimum.value ?? 0;
    const firstGap = (loss?.value(experiment.start) ?? 0) - this.#floor;
    this.#firstGap = Math.max(firstGap, LEAST_FIRST_GAP);
    this.#limit = this.#floor + GROWTH_LIMIT * this.#firstGap;
    this.#restart();
  }

  get step(): number {
    return this.#simulation.step;
  }

  /** One per run, at the present step. */
  get losses(): Float64Array {
    return this.#simulation.losses;
  }

  row(step: number): number {
    const row = step < KEPT_FIRST ? step : KEPT_FIRST + ((step - KEPT_FIRST) % KEPT_LATEST);
    return row * this.runs;
  }

  isKept(step: number): boolean {
    return step <= this.step && (step < KEPT_FIRST || step > this.step - KEPT_LATEST);
  }

  /** Goes to a step, forwards by computing on, backwards by computing anew. */
  seek(step: number): void {
    const target = Math.max(0, Math.min(step, this.experiment.budget));
    if (target < this.step) {
      if (target >= this.step - PATIENCE_STEPS) return;
      this.#restart();
    }
    const simulation = this.#simulation;
    while (simulation.step < target) {
      const skippable = target - KEPT_LATEST - simulation.step;
      simulation.advance(simulation.step >= KEPT_FIRST && skippable > 0 ? skippable : 1);
      this.#record();
    }
  }

  #restart(): void {
    if (this.#simulation.step > 0) {
      this.#simulation = createSimulation(this.experiment, this.learningRates);
      this.generation++;
    }
    this.divergedAt.fill(-1);
    this.#record();
  }

  #record(): void {
    const { weights, losses, step } = this.#simulation;
    const { runs, divergedAt, xs, ys } = this;
    const row = this.row(step);
    for (let run = 0; run < runs; run++) {
      const loss = losses[run]!;
      if (this.#dimension > 2) {
        xs[row + run] = step;
        ys[row + run] = Math.log10(Math.max((loss - this.#floor) / this.#firstGap, LEAST_SHARE));
      } else {
        xs[row + run] = weights[run]!;
        ys[row + run] = this.#dimension === 2 ? weights[runs + run]! : loss;
      }
      // Written so that a loss that is not a number counts too.
      if (divergedAt[run]! < 0 && !(loss <= this.#limit)) divergedAt[run] = step;
    }
  }
}
