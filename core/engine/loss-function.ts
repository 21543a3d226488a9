import { type Address, MEMORY, POINT } from './memory';
import type { Pair } from './pair';
import { emptyVector } from './vector';

const memory = MEMORY;

/** Any kind of array with one number per weight. */
export type Vector = ArrayLike<number>;

/** Two runs' losses, and their gradients, one for each weight. */
export type EvaluatePair = (weights: readonly Pair[]) => {
  readonly loss: Pair;
  readonly gradients: readonly Pair[];
};

/** A loss whose Hessian is the same everywhere. */
export interface Quadratic {
  /** Of the Hessian. */
  readonly eigenvalues: readonly number[];
  /** Names of the weights they belong to, in the same order; null where eigenvectors mix the weights. */
  readonly axes: readonly string[] | null;
}

/** What a loss file states. `defineLoss` adds the one-point functions that follow from it. */
export interface LossDefinition<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** TeX. */
  readonly formula: string;
  /** The same in plain text, for a caption or a screen reader. */
  readonly plainFormula: string;
  /** What a class learns on it, in one line. */
  readonly lesson: string;
  readonly source: string;
  /** Number of weights. */
  readonly dimension: number;
  /** What its formula calls them, unless `weightNames` has it right. */
  readonly names?: readonly string[];
  readonly start: readonly number[];
  readonly minimum: {
    readonly value: number;
    readonly points: readonly (readonly number[])[];
    /** True where it was found by a numerical search. */
    readonly isEstimate: boolean;
  };
  /** Domain of the picture; `y` is null for a curve, and for losses without a picture, shown as loss curves only. */
  readonly plot: {
    readonly x: readonly [number, number];
    readonly y: readonly [number, number] | null;
  };
  /** Largest Hessian eigenvalue at the first minimum; null where there is none (a kink, no minimum). */
  readonly sharpness: number | null;
  readonly quadratic?: Quadratic;
  /** True where the slope does not vanish towards the minimum (a kink). */
  readonly slopeNeverFades?: true;
  /**
   * The kernel: losses and gradients of many runs at once. Weight d of run i is at `weights + d * runs + i`
   * in `MEMORY`, and gradients likewise; there is one loss per run. Every run is computed from its own weights
   * alone, with the same operations in the same order, so a run's bits don't depend on which others share the call.
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

export interface LossFunction<Id extends string = string> extends LossDefinition<Id> {
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

export function defineLoss<Id extends string>(definition: LossDefinition<Id>): LossFunction<Id> {
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
