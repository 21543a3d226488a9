import type { Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { GROWTH_LIMIT, LEAST_FIRST_GAP } from '#core/engine/outcome';
import { createSimulation, type Simulation } from '#core/engine/simulation/simulation';
import type { RateChange } from '#core/lesson/round';
import { SteerableSimulation } from './steerable-simulation';
import { TRAIL_STEPS } from './trail-steps';

/** How many of the first steps are kept: enough to draw a settled run's whole path in the outcome's colour. */
export const KEPT_FIRST = 512;
/** How many of the latest steps are kept. */
export const KEPT_LATEST = 128;
/** When the clock corrects itself backwards by no more than this, the picture stands still instead of jumping. */
const PATIENCE_STEPS = 8;
/** How many steps of changed runs are recomputed in one go: about half a millisecond. */
const REDONE_STEPS = 12_000;
/** How many steps of all runs are computed between two looks at the clock while a far step is sought. */
const SOUGHT_STEPS = 50_000;
/** The cost of setting up a run again, in steps. */
const SETUP_STEPS = 150;
/** Beyond every step. */
export const NEVER = 2 ** 31 - 1;
/** A gap of zero has no logarithm. */
const LEAST_SHARE = 1e-16;

export interface PlaybackOptions {
  /** Rates may change during the run: `steer` tells how. */
  readonly isSteered?: boolean;
  /** Shows losses over steps whatever the number of weights, and not below the goal. */
  readonly asLosses?: boolean;
  /** Somebody looks for a step, back and forth: then a small step backwards is meant. */
  readonly isSought?: boolean;
}

/**
 * The class's runs, computed along with the clock: step by step where steps are shown, in one go where they
 * are skipped. Keeps the steps from which trails are drawn.
 */
export class Playback {
  readonly runs: number;
  readonly #dimension: number;
  /** Rows of one number per run; `row(step)` says where a step's row begins. The first weight, or the step. */
  readonly xs: Float32Array;
  /** The second weight on a map, the loss on a curve, the log of the gap as a share of the first over time. */
  readonly ys: Float32Array;
  /** The step at which the growth rule called the run diverged, or -1. Final. */
  readonly divergedAt: Int32Array;
  /** Raised when the past has been recomputed: whoever draws along starts over. */
  generation = 0;
  /** The first recomputed step of each run since somebody looked; `NEVER` if there is none. Whoever looks resets it. */
  readonly redoneFrom: Int32Array;
  #simulation: Simulation | SteerableSimulation;
  readonly #isSteered: boolean;
  readonly #asLosses: boolean;
  readonly #patience: number;
  /** The share of the first gap at which curves come to rest; null if they don't. */
  readonly #goal: number | null;
  readonly #atGoalSince: Int32Array;
  /** As last told, by the index of the run. */
  #changes: readonly (readonly RateChange[])[] = [];
  /** The runs to be recomputed, and from which step on. */
  readonly #due = new Map<number, number>();
  /** Some of them differ further back than what is repainted every frame. */
  #isFarBack = false;
  readonly #floor: number;
  readonly #firstGap: number;
  readonly #limit: number;

  /** @throws RangeError for an experiment or a rate that cannot be run */
  constructor(
    readonly experiment: Experiment,
    readonly learningRates: Float64Array,
    { isSteered = false, asLosses = false, isSought = false }: PlaybackOptions = {},
  ) {
    this.#isSteered = isSteered;
    this.#patience = isSought ? 0 : PATIENCE_STEPS;
    this.#simulation = this.#begin();
    this.runs = learningRates.length;
    this.redoneFrom = new Int32Array(this.runs).fill(NEVER);
    this.#dimension = this.#simulation.dimension;
    this.#asLosses = asLosses || this.#dimension > 2;
    this.#goal = asLosses ? experiment.target : null;
    this.#atGoalSince = new Int32Array(this.runs).fill(NEVER);
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

  /** One per run, at the current step. */
  get losses(): Float64Array {
    return this.#simulation.losses;
  }

  /** Whether a curve is at rest at the goal. */
  rests(run: number): boolean {
    return this.#atGoalSince[run]! <= this.step;
  }

  /** The rate of a run's next update. */
  rateOf(run: number): number {
    const { rates } = this.#simulation as Partial<SteerableSimulation>;
    return (rates ?? this.learningRates)[run]!;
  }

  /**
   * Takes the changes of every run, by its index; `mend` catches up with those that come late.
   * @throws RangeError for runs that are not steered
   */
  steer(changes: readonly (readonly RateChange[])[]): void {
    const steered = this.#simulation;
    if (!(steered instanceof SteerableSimulation))
      throw new RangeError('These runs are not steered.');
    this.#changes = changes;
    for (let run = 0; run < this.runs; run++) {
      const from = steered.change(run, changes[run] ?? []);
      if (from !== null) this.#due.set(run, Math.min(from, this.#due.get(run) ?? from));
    }
  }

  /** Recomputes some of the runs whose changes came late. @returns whether anything has changed */
  mend(): boolean {
    const steered = this.#simulation;
    if (this.#due.size === 0 || !(steered instanceof SteerableSimulation)) return false;
    let left = REDONE_STEPS;
    for (const [run, from] of this.#due) {
      if (left <= 0) break;
      left -= this.step + SETUP_STEPS;
      this.#due.delete(run);
      this.redoneFrom[run] = Math.min(this.redoneFrom[run]!, from + 1);
      if (this.step - from > TRAIL_STEPS) this.#isFarBack = true;
      if (this.divergedAt[run]! > from) this.divergedAt[run] = -1;
      steered.redo(run, from, (step) => {
        if (this.isKept(step)) this.#recordRun(run, step);
      });
    }
    if (this.#isFarBack && this.#due.size === 0) {
      this.#isFarBack = false;
      this.generation++;
    }
    return true;
  }

  row(step: number): number {
    const row = step < KEPT_FIRST ? step : KEPT_FIRST + ((step - KEPT_FIRST) % KEPT_LATEST);
    return row * this.runs;
  }

  isKept(step: number): boolean {
    return step <= this.step && (step < KEPT_FIRST || step > this.step - KEPT_LATEST);
  }

  /**
   * Goes to a step: forwards by computing on, backwards by computing again from the start.
   * @param isOver asked after every piece: where it says so, the next call goes on from the step reached
   */
  seek(step: number, isOver: () => boolean = () => false): void {
    const target = Math.max(0, Math.min(step, this.experiment.budget));
    if (target < this.step) {
      if (target >= this.step - this.#patience) return;
      this.#restart();
    }
    const simulation = this.#simulation;
    const most = Math.ceil(SOUGHT_STEPS / Math.max(1, this.runs));
    while (simulation.step < target) {
      const skippable = Math.min(most, target - KEPT_LATEST - simulation.step);
      simulation.advance(simulation.step >= KEPT_FIRST && skippable > 0 ? skippable : 1);
      this.#record();
      if (isOver()) return;
    }
  }

  #restart(): void {
    if (this.#simulation.step > 0) {
      this.#simulation = this.#begin();
      this.generation++;
      this.#due.clear();
      this.redoneFrom.fill(NEVER);
    }
    this.divergedAt.fill(-1);
    this.#atGoalSince.fill(NEVER);
    this.#record();
  }

  #begin(): Simulation | SteerableSimulation {
    if (!this.#isSteered) return createSimulation(this.experiment, this.learningRates);
    const steered = new SteerableSimulation(this.experiment, this.learningRates);
    for (const [run, changes] of this.#changes.entries()) steered.change(run, changes);
    return steered;
  }

  #record(): void {
    for (let run = 0; run < this.runs; run++) this.#recordRun(run, this.step);
  }

  /** A curve rests where it reached the goal, until it leaves it again. */
  #stepAtGoal(run: number, step: number, share: number): number {
    if (!(share <= this.#goal!)) this.#atGoalSince[run] = NEVER;
    else if (this.#atGoalSince[run]! > step) this.#atGoalSince[run] = step;
    return Math.min(step, this.#atGoalSince[run]!);
  }

  #recordRun(run: number, step: number): void {
    const { weights, losses } = this.#simulation;
    const { runs, divergedAt, xs, ys } = this;
    const at = this.row(step) + run;
    const loss = losses[run]!;
    if (this.#asLosses) {
      const share = (loss - this.#floor) / this.#firstGap;
      xs[at] = this.#goal === null ? step : this.#stepAtGoal(run, step, share);
      ys[at] = Math.log10(Math.max(share, this.#goal ?? LEAST_SHARE));
    } else {
      xs[at] = weights[run]!;
      ys[at] = this.#dimension === 2 ? weights[runs + run]! : loss;
    }
    // Written so that NaN counts as diverged, too.
    if (divergedAt[run]! < 0 && !(loss <= this.#limit)) divergedAt[run] = step;
  }
}
