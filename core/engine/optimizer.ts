import type { Key } from '#core/words/messages';
import type { Arithmetic } from './arithmetic';

/** By which the catalogues have the name of a setting. */
export type SettingLabel =
  Key<'experiment-notes'> extends infer K
    ? K extends `experiment-notes.setting.${infer Label}`
      ? Label
      : never
    : never;

export interface HyperparameterSpec {
  readonly id: string;
  readonly label: SettingLabel;
  /** TeX. */
  readonly symbol: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** True where `max` itself is not allowed (a mean that never forgets). */
  readonly isMaxOpen: boolean;
}

export type Hyperparameters = Readonly<Record<string, number>>;

/** One update of many runs. Each array but `constants` has one number per weight, all in the same order. */
export interface Update {
  readonly from: Float64Array;
  /** Receives the new weights; another array than `from`. */
  readonly to: Float64Array;
  readonly gradients: Float64Array;
  /** Of the run that the weight belongs to. */
  readonly learningRates: Float64Array;
  /** What the optimizer remembers: `stateCount` arrays, zero at first. */
  readonly state: readonly Float64Array[];
  /** What `prepare` wrote for this step. */
  readonly constants: Float64Array;
  /** Weight d of run i is at `d * runs + i`: for steps that look at all weights of a run. */
  readonly runs: number;
  /** Of each run, at `from`. */
  readonly losses: Float64Array;
  /** The lowest value that the loss has. */
  readonly minimum: number;
  /** The loss at any point, without noise. */
  valueAt(point: readonly number[]): number;
}

/**
 * Optimizers whose races need much the same budget on a loss, and are races or demonstrations alike:
 * - `descent`: the step is the rate times the slope;
 * - `accelerated`: the same with momentum, which gets there in fewer steps;
 * - `shrinking`: divided by all the slope so far, so steps only get smaller and large rates hardly ever diverge;
 * - `adaptive`: divided by the recent slope, so the rate is nearly the length of a step.
 */
export type RaceFamily = 'descent' | 'accelerated' | 'shrinking' | 'adaptive';

export interface StabilityFormula {
  /** TeX, with L for the curvature. */
  readonly symbol: string;
  /** @param curvature eigenvalue of the Hessian, above 0 */
  maxRate(curvature: number, hyperparameters: Hyperparameters): number;
}

/** The diagonal matrix P by which an optimizer divides its steps. */
export interface Preconditioner {
  /** What is remembered of a weight's gradients, 0 at first, after one more. */
  remember(memory: number, gradient: number, hyperparameters: Hyperparameters): number;
  /** The entry of P, from what is remembered after update `step` (1 for the first). */
  scale(memory: number, step: number, hyperparameters: Hyperparameters): number;
  /** What the largest eigenvalue of P^-1/2 H P^-1/2 can't stay above at this rate. */
  threshold(learningRate: number, hyperparameters: Hyperparameters): number;
}

/** One weight before an update. */
export interface WeightBefore {
  readonly weight: number;
  /** As the optimizer gets it. */
  readonly gradient: number;
  readonly learningRate: number;
  /** The weight's part of the optimizer's state. */
  readonly memory: readonly number[];
  /** 1 for the first update. */
  readonly step: number;
  readonly hyperparameters: Hyperparameters;
}

/** What a quantity of an optimizer is; `app/ui/words` says it in English. */
export type QuantityKind =
  | 'velocity'
  | 'sum-of-squares'
  | 'mean-of-squares'
  | 'mean'
  | 'corrected-mean'
  | 'corrected-mean-of-squares'
  | 'root'
  | 'direction';

/** A number of an update and how it is got. */
export interface Worked {
  readonly arithmetic: Arithmetic;
  readonly value: number;
}

export interface Quantity extends Worked {
  readonly kind: QuantityKind;
  /** As in the optimizer's formula: letters, with a combining circumflex for a hat, after a root sign if there is one. */
  readonly symbol: string;
}

/** How one weight's update is worked out, line by line. */
export interface Workings {
  readonly quantities: readonly Quantity[];
  /** What is taken from the weight. */
  readonly step: Worked;
}

/** PyTorch's conventions throughout; a file says where other libraries differ. */
export interface Optimizer {
  /** By which the catalogues have its name and its idea. */
  readonly id: string;
  /** In English, for where no language is at hand: a catalogue has the same. */
  readonly name: string;
  /** TeX, one or more lines of an `aligned` block. */
  readonly formula: string;
  readonly source: string;
  readonly hyperparameters: readonly HyperparameterSpec[];
  /** Where the slider of a race ends; null where it follows the loss (E/1000 to 10 E). */
  readonly slider: { readonly lowest: number; readonly highest: number } | null;
  /** What libraries suggest to start from; null where it depends wholly on the loss. */
  readonly usualLearningRate: number | null;
  /** What its races have in common with those of others; null where luck decides them: hops that never settle. */
  readonly raceFamily: RaceFamily | null;
  /** The rate above which an update is unstable at a given curvature; null where there is no closed form. */
  readonly stability: StabilityFormula | null;
  /**
   * True for w - a g alone: each step multiplies the distance along an axis of a quadratic by 1 - a h. What theory
   * says of best rates and of numbers of steps is about this.
   */
  readonly isPlainDescent?: true;
  /** It finds its own steps and ignores any rate: it can be the other side of a duel, and nothing else. */
  readonly isRateFree?: true;
  /** Present where each weight's step is divided by a scale that settles as its gradients do. */
  readonly preconditioner?: Preconditioner;
  readonly stateCount: number;
  readonly constantCount: number;
  /** Writes what is the same for every run in update `step` (1 for the first). */
  prepare(step: number, hyperparameters: Hyperparameters, constants: Float64Array): void;
  /** The kernel: every weight from its own numbers alone, or every run where there is no rate. */
  update(update: Update): void;
  /** The same for one weight, as a person would write it down; absent where a weight's step needs the others too. */
  workings?(before: WeightBefore): Workings;
}

export function defaultHyperparameters(optimizer: Optimizer): Record<string, number> {
  return Object.fromEntries(optimizer.hyperparameters.map((spec) => [spec.id, spec.default]));
}
