import type { Address } from './memory';
import type { Pair } from './pair';

export interface HyperparameterSpec {
  readonly id: string;
  readonly name: string;
  /** TeX. */
  readonly symbol: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** True where `max` itself is not allowed (a mean that never forgets). */
  readonly isMaxOpen: boolean;
}

export type Hyperparameters = Readonly<Record<string, number>>;

/** One update of many runs. Rows of weights hold weight d of run i at `d * runs + i`. */
export interface Update {
  readonly from: Address;
  /** Receives the new weights; another row than `from`. */
  readonly to: Address;
  readonly gradients: Address;
  /** One per run. */
  readonly learningRates: Address;
  /** What the optimizer remembers, `stateCount` rows of the shape of the weights, zero at first. */
  readonly state: Address;
  /** What `prepare` wrote for this step. */
  readonly constants: Float64Array;
  readonly dimension: number;
  readonly runs: number;
}

/** One update of one weight of two runs. */
export interface PairUpdate {
  readonly weight: Pair;
  readonly gradient: Pair;
  readonly learningRate: Pair;
  /** What the optimizer remembers of this weight, in the order of its rows. */
  readonly state: readonly Pair[];
  /** What `prepare` wrote for this step, the same for both. */
  readonly constants: readonly Pair[];
}

/** The new weight, and what is remembered now, in the same order. */
export type UpdatePair = (update: PairUpdate) => {
  readonly weight: Pair;
  readonly state: readonly Pair[];
};

/** PyTorch's conventions throughout; a file says where other libraries differ. */
export interface Optimizer {
  readonly id: string;
  readonly name: string;
  /** TeX, one or more lines of an `aligned` block. */
  readonly formula: string;
  readonly lesson: string;
  readonly source: string;
  readonly hyperparameters: readonly HyperparameterSpec[];
  /** Where the slider of a race ends; null where it follows the loss (E/1000 to 10 E). */
  readonly slider: { readonly lowest: number; readonly highest: number } | null;
  /** What libraries suggest to start from; null where it depends wholly on the loss. */
  readonly usualLearningRate: number | null;
  /** False where a race is decided by luck more than by the rate: hops that never settle. */
  readonly isRaced: boolean;
  readonly stateCount: number;
  readonly constantCount: number;
  /** Writes what is the same for every run in update `step` (1 for the first). */
  prepare(step: number, hyperparameters: Hyperparameters, constants: Float64Array): void;
  /** The kernel: every run from its own numbers alone. */
  update(update: Update): void;
  /**
   * For fused kernels: `update` once more, operation by operation, since the bits must be the same. A weight that is
   * NaN or infinite has to stay so.
   */
  readonly updatePair?: UpdatePair;
}

export function defaultHyperparameters(optimizer: Optimizer): Record<string, number> {
  return Object.fromEntries(optimizer.hyperparameters.map((spec) => [spec.id, spec.default]));
}
