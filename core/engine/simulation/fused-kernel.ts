import type { Experiment } from '../experiment/experiment';
import type { LossFunction } from '../loss-function';
import type { Optimizer } from '../optimizer';
import type { Layout } from './layout';
import type { StepPlan } from './step-plan';

/**
 * A loss and an optimizer in one loop, for a full block of runs (`BLOCK_RUNS`). The weights of row 0 and the
 * optimizer's state go `count` updates on, in place. On the way the kernel writes the losses of rows 0 to `count`,
 * and what `scanGaps` would find in them.
 */
export interface FusedKernel {
  readonly layout: Layout;
  /** `count` from 1 to `CHUNK_STEPS`, with a plan for each. */
  advance(plans: readonly StepPlan[], count: number): void;
}

/** Null where there is none for an experiment. */
export type FusedKernelSource = (
  experiment: Experiment,
  loss: LossFunction,
  optimizer: Optimizer,
) => FusedKernel | null;

let source: FusedKernelSource = () => null;

/**
 * For all simulations made from now on. It changes how long they take, and nothing else that can be seen. What makes
 * the kernels is given from outside, so that pages, which do without, needn't load it.
 */
export function provideFusedKernels(newSource: FusedKernelSource): void {
  source = newSource;
}

export const findFusedKernel: FusedKernelSource = (...given) => source(...given);
