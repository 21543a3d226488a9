import type { Optimizer } from '../optimizer';

/** What is the same for every run of an experiment in one update. */
export interface StepPlan {
  /** The optimizer's own numbers for this step. */
  readonly constants: Float64Array;
  /** The schedule's factor on every learning rate. */
  factor: number;
  /** The rate of every run where it was set by hand, in place of their own. */
  rateByHand: number | null;
}

export function createPlan(optimizer: Optimizer): StepPlan {
  const constants = new Float64Array(optimizer.constantCount);
  return { constants, factor: 1, rateByHand: null };
}
