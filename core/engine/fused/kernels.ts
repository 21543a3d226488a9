import type { Experiment } from '../experiment';
import type { Layout } from '../layout';
import type { StepPlan } from '../step-plan';
import { quadraticKernels } from './quadratic';
import { rosenbrockKernels } from './rosenbrock';

/**
 * A loss and an optimizer in one loop, for a full block of runs (`BLOCK_RUNS`). The weights of row 0 and the
 * optimizer's state go `count` updates on, in place. On the way the kernel writes the losses of rows 0 to `count`,
 * and what `scanGaps` would find in them. That the steps are gone through once only, and that the addresses are
 * constants of the kernel's module, is what makes it fast.
 *
 * Its bits must be those of the loss's and the optimizer's own kernels, operation by operation: tests compare
 * them. It is for losses with the minimum 0 only, whose value isn't finite once a weight isn't.
 */
export interface FusedKernel {
  readonly layout: Layout;
  advance(plans: readonly StepPlan[], count: number): void;
}

/** By the ids of loss and optimizer: the pairs that a lesson on learning rates runs most. */
export const FUSED_KERNELS: Readonly<Record<string, Readonly<Record<string, FusedKernel>>>> = {
  quadratic: quadraticKernels,
  rosenbrock: rosenbrockKernels,
};

/** Null where the experiment has something that a fused kernel leaves out. */
export function findFusedKernel(experiment: Experiment): FusedKernel | null {
  const { loss, optimizer, precision, schedule, clipNorm } = experiment;
  const isPlain = precision === 'float64' && schedule.kind === 'constant' && clipNorm === null;
  if (!isPlain || !('id' in loss)) return null;
  return FUSED_KERNELS[loss.id]?.[optimizer] ?? null;
}
