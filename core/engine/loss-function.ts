import type { Key } from '#core/words/messages';
import { emptyVector } from './vector';

/** Any kind of array with one number per weight. */
export type Vector = ArrayLike<number>;

/** A loss whose Hessian is the same everywhere. */
export interface Quadratic {
  /** Of the Hessian. */
  readonly eigenvalues: readonly number[];
  /** Names of the weights they belong to, in the same order; null where eigenvectors mix the weights. */
  readonly axes: readonly string[] | null;
}

/** What a formula asks for that has no value. */
export interface DomainFault {
  readonly kind: 'logarithm' | 'root' | 'division';
  /** What the logarithm or the root was to be taken of; 0 for a division. */
  readonly argument: number;
}

/** What a loss file states. `defineLoss` adds the one-point functions that follow from it. */
export interface LossDefinition<Id extends string = string> {
  /** By which the catalogues have its title, and what a class learns on it. */
  readonly id: Id;
  /** TeX. */
  readonly formula: string;
  /** The same in plain text. A loss over data has English words here: whoever shows it asks `formulaText`. */
  readonly plainFormula: string;
  /** The message with these words. */
  readonly formulaWords?: Key<'experiment'>;
  readonly source: string;
  /** Number of weights. */
  readonly dimension: number;
  /** What its formula calls them, unless `weightNames` has it right. */
  readonly names?: readonly string[];
  readonly start: readonly number[];
  readonly minimum: {
    readonly value: number;
    readonly points: readonly (readonly number[])[];
    /** Where the minima are a whole curve: the nearest of them. `points` then lists none. */
    readonly nearest?: (weights: Vector) => number[];
    /** True where it was found by a numerical search. */
    readonly isEstimate: boolean;
  };
  /** Domain of the picture; `y` is null for a curve, and for losses without a picture, shown as loss curves only. */
  readonly plot: {
    readonly x: readonly [number, number];
    readonly y: readonly [number, number] | null;
  };
  /** Largest Hessian eigenvalue at the first minimum; null where there is none (a kink, no minimum, a curve of them). */
  readonly sharpness: number | null;
  /**
   * For half the square of a model's output: the squared length of the output's gradient, which is the curvature of
   * theories of wide networks (the tangent kernel). On the minimum it is the Hessian's largest eigenvalue, elsewhere not.
   */
  readonly outputCurvature?: {
    /** Plain text. */
    readonly formula: string;
    at(weights: Vector): number;
  };
  readonly quadratic?: Quadratic;
  /** True where the slope does not vanish towards the minimum (a kink). */
  readonly slopeNeverFades?: true;
  /**
   * The kernel: losses and gradients of many runs at once. There is one loss per run; weight d of run i is
   * `weights[d * runs + i]`, and its gradient stands at the same place. Every run is computed from its own weights
   * alone, with the same operations in the same order, so a run's bits don't depend on which others share the call.
   */
  evaluate(weights: Float64Array, gradients: Float64Array, losses: Float64Array): void;
  /** What of a typed-in formula has no value at these weights; null if all has one. */
  domainFault?(weights: Vector): DomainFault | null;
  /** Exact product of the Hessian with a direction, where the formula is easy. */
  hessianProduct?(weights: Vector, direction: Vector): number[];
  /** Gradients of the minibatch of this step, for losses with data; the same batch for every run. */
  sampleGradients?(
    weights: Float64Array,
    gradients: Float64Array,
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
  // One point at a time: each call fills them before it reads them.
  const point = new Float64Array(dimension);
  const slopes = new Float64Array(dimension);
  const loss = new Float64Array(1);
  function evaluateAt(weights: Vector): void {
    for (let d = 0; d < dimension; d++) point[d] = weights[d] ?? Number.NaN;
    definition.evaluate(point, slopes, loss);
  }

  return {
    ...definition,
    value(weights) {
      evaluateAt(weights);
      return loss[0]!;
    },
    gradient(weights, out = emptyVector(dimension)) {
      evaluateAt(weights);
      for (let d = 0; d < dimension; d++) out[d] = slopes[d]!;
      return out;
    },
  };
}
