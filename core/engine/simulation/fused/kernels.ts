import { type FusedKernel, type FusedKernelSource, provideFusedKernels } from '../fused-kernel';
import { compile } from './compile';

/** By the ids of loss and optimizer; null where the processor can't. */
const COMPILED = new Map<string, FusedKernel | null>();

/**
 * Has full blocks of runs advanced by fused kernels from now on. For programs that simulate many runs. The pages do
 * without: they are told to compile nothing, and no phone has a full block.
 */
export function enableFusedKernels(): void {
  provideFusedKernels(find);
}

const find: FusedKernelSource = ({ precision, schedule, clipNorm }, loss, optimizer) => {
  const isPlain = precision === 'float64' && schedule.kind === 'constant' && clipNorm === null;
  const { evaluatePair } = loss;
  const { updatePair } = optimizer;
  if (!isPlain || !evaluatePair || !updatePair || loss.sampleGradients) return null;
  const ids = `${loss.id} ${optimizer.id}`;
  let kernel = COMPILED.get(ids);
  if (kernel === undefined) {
    kernel = compile({ ...loss, evaluatePair }, { ...optimizer, updatePair });
    COMPILED.set(ids, kernel);
  }
  return kernel;
};
