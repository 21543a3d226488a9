import type { NanCause } from '../arithmetic';
import type { Workings } from '../optimizer';

/** One weight in one update. */
export interface WorkedWeight extends Workings {
  readonly before: number;
  /** As the optimizer got it: clipped or of a minibatch, where the experiment says so. */
  readonly gradient: number;
  readonly after: number;
}

export interface WorkedUpdate {
  /** 1 for the first. */
  readonly step: number;
  /** Of this update, after the schedule. */
  readonly learningRate: number;
  readonly weights: readonly WorkedWeight[];
  readonly lossBefore: number;
  readonly lossAfter: number;
  /** What happened here for the first time in the run; null for an update like any other. */
  readonly event: NotedEvent | null;
}

/** Why a gradient is not a number: the loss has none there, or the numbers are too large to work it out. */
export type SlopeCause = 'no-slope' | 'slope-overflow';

/** What is worth stopping at. Only `app/ui/words` says it in English. */
export type NotedEvent =
  /** The loss is beyond the largest number of so many bits, or not a number because something in it is. */
  | { readonly kind: 'loss-overflow'; readonly bits: 32 | 64 }
  /** This weight is not a number: the arithmetic of its update has no result. */
  | {
      readonly kind: 'not-a-number';
      readonly weight: number;
      readonly cause: NanCause | SlopeCause;
    }
  /** The weights are numbers, and the formula of the loss has no value there. */
  | { readonly kind: 'no-loss' }
  /** The slope is 0, and nothing moves any more. */
  | { readonly kind: 'rest' }
  /** There is a slope, and the step is lost in rounding to so many bits. */
  | { readonly kind: 'rounded-away'; readonly bits: 32 | 64 }
  /** The weights are to the bit where they were so many updates ago, and go round for ever. */
  | { readonly kind: 'returned'; readonly period: number }
  /** The gap is at most the experiment's share of the first one. */
  | { readonly kind: 'at-target' };
