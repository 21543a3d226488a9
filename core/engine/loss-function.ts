import { type Address, MEMORY, POINT } from './memory';
import type { Pair } from './pair';
import { emptyVector } from './vector';

const memory = MEMORY;

/** Any of the arrays that hold one number per weight. */
export type Vector = ArrayLike<number>;

/**
 * Why a pair of loss and optimizer is a demonstration and no race, whatever rate is chosen on the slider:
 * - `few-win`: less than half a decade of rates in a row converges;
 * - `no-edge`: above those that converge, none diverges or keeps swinging;
 * - `wins-to-the-end`: some does, but less than a quarter of a decade lies above the last that converges;
 * - `take-turns`: rates that converge and rates that don't take turns;
 * - `hops-decide`: the optimizer's hops make it luck, on any loss.
 */
export type RaceFaultCode =
  | 'few-win'
  | 'no-edge'
  | 'wins-to-the-end'
  | 'take-turns'
  | 'hops-decide';

/**
 * How a round on this loss is set up unless someone asks otherwise: the figures of the
 * reference, which leave some rates too slow and some too large in every race.
 */
export interface RaceSettings {
  /** Rough stability edge of gradient descent: the slider of descent goes from E/1000 to 10 E. */
  readonly edge: number;
  /** Steps, 96 to 20,000. */
  readonly budget: number;
  /** The share of the first gap that counts as converged. */
  readonly target: number;
  /** What differs for one optimizer, by its id. */
  readonly exceptions?: Readonly<
    Record<string, { readonly budget?: number; readonly target?: number }>
  >;
  /** Optimizers (by id) under which nobody or everybody would win, and why: shown, never raced. */
  readonly demonstrations: Readonly<Record<string, RaceFaultCode>>;
}

/** Two runs' losses, and their gradients, one for each weight. */
export type EvaluatePair = (weights: readonly Pair[]) => {
  readonly loss: Pair;
  readonly gradients: readonly Pair[];
};

/** What a loss file states. `defineLoss` adds the one-point functions that follow from it. */
export interface LossDefinition {
  readonly id: string;
  readonly name: string;
  /** TeX. */
  readonly formula: string;
  /** The same in plain text, for a caption or a screen reader. */
  readonly plainFormula: string;
  /** One line: what a class learns on it. */
  readonly lesson: string;
  readonly source: string;
  /** Number of weights. */
  readonly dimension: number;
  /** What its formula calls them, where they are not w, or x and y, or counted (see `weightNames`). */
  readonly names?: readonly string[];
  readonly start: readonly number[];
  readonly minimum: {
    readonly value: number;
    readonly points: readonly (readonly number[])[];
    /** True where it was searched for numerically rather than known. */
    readonly isEstimate: boolean;
  };
  /** Domain of the picture; `y` is null for a curve, and for losses shown as loss curves only. */
  readonly plot: {
    readonly x: readonly [number, number];
    readonly y: readonly [number, number] | null;
  };
  /** Largest Hessian eigenvalue at the first minimum; null where there is none (a kink, no minimum). */
  readonly sharpness: number | null;
  /** Present on quadratics only: the eigenvalues of the Hessian, which is the same everywhere. */
  readonly quadratic?: {
    readonly eigenvalues: readonly number[];
    /** Names of the weights that they belong to, in the same order; null where they are mixed. */
    readonly axes: readonly string[] | null;
  };
  /** True where the slope does not vanish towards the minimum (a kink). */
  readonly slopeNeverFades?: true;
  readonly race: RaceSettings;
  /**
   * The kernel: losses and gradients of many runs at once. Weight d of run i is at `weights + d * runs + i`
   * in `MEMORY`, and gradients likewise; there is one loss a run. Every run is computed from its own weights
   * alone, with the same operations in the same order, so a run's bits don't depend on its company.
   */
  evaluate(weights: Address, gradients: Address, losses: Address, runs: number): void;
  /**
   * For fused kernels: `evaluate` once more, operation by operation, since the bits must be the same. Only for a loss
   * without minibatches, with the minimum 0, that is NaN or infinite once a weight is, and never NaN otherwise: the
   * kernel looks at weights through their loss, and for NaN in the last row only.
   */
  readonly evaluatePair?: EvaluatePair;
  /** Exact product of the Hessian with a direction, where the formula is easy. */
  hessianProduct?(weights: Vector, direction: Vector): number[];
  /** Gradients of the minibatch of this step, for losses with data; the same batch for every run. */
  sampleGradients?(
    weights: Address,
    gradients: Address,
    runs: number,
    step: number,
    seed: number,
  ): void;
}

export interface LossFunction extends LossDefinition {
  value(weights: Vector): number;
  /** The gradient at one point, into `out` if given. */
  gradient(weights: Vector, out?: number[]): number[];
}

/** The name of each weight: w; x and y, which are the axes of a map; or w1, w2, ... */
export function weightNames({ dimension, names }: LossDefinition): readonly string[] {
  if (names) return names;
  if (dimension === 1) return ['w'];
  if (dimension === 2) return ['x', 'y'];
  return Array.from({ length: dimension }, (_, d) => `w${d + 1}`);
}

export function defineLoss(definition: LossDefinition): LossFunction {
  const { dimension } = definition;
  function evaluateAt(weights: Vector): void {
    for (let d = 0; d < dimension; d++) memory[POINT.weights + d] = weights[d] ?? Number.NaN;
    definition.evaluate(POINT.weights, POINT.gradients, POINT.losses, 1);
  }

  return {
    ...definition,
    value(weights) {
      evaluateAt(weights);
      return memory[POINT.losses]!;
    },
    gradient(weights, out = emptyVector(dimension)) {
      evaluateAt(weights);
      for (let d = 0; d < dimension; d++) out[d] = memory[POINT.gradients + d]!;
      return out;
    },
  };
}
