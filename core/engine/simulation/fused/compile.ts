import type { EvaluatePair, LossFunction } from '../../loss-function';
import { MEMORY, WASM_MEMORY } from '../../memory';
import type { Optimizer, UpdatePair } from '../../optimizer';
import type { Pair } from '../../pair';
import type { FusedKernel } from '../fused-kernel';
import { BLOCK_RUNS, createLayout, type Layout } from '../layout';
import { KernelWriter } from './kernel-writer';

const memory = MEMORY;

type FusibleLoss = Pick<LossFunction, 'dimension'> & { readonly evaluatePair: EvaluatePair };
type FusibleOptimizer = Pick<Optimizer, 'stateCount' | 'constantCount'> & {
  readonly updatePair: UpdatePair;
};

/** Null on a processor without registers of 128 bits. */
export function compile(loss: FusibleLoss, optimizer: FusibleOptimizer): FusedKernel | null {
  const layout = createLayout(BLOCK_RUNS, loss, optimizer);
  const advanceRuns = instantiate(writeKernel(loss, optimizer, layout));
  if (!advanceRuns) return null;
  return {
    layout,
    advance(plans, count) {
      let at = layout.constants;
      for (let j = 0; j < count; j++) {
        const { constants } = plans[j]!;
        for (let k = 0; k < constants.length; k++, at++) memory[at] = constants[k]!;
      }
      advanceRuns(count);
    },
  };
}

function instantiate(code: Uint8Array<ArrayBuffer>): ((count: number) => void) | null {
  if (!WASM_MEMORY) return null;
  try {
    const module = new WebAssembly.Module(code);
    const { exports } = new WebAssembly.Instance(module, { engine: { memory: WASM_MEMORY } });
    return exports.advance as (count: number) => void;
  } catch {
    return null;
  }
}

function writeKernel(
  { evaluatePair }: FusibleLoss,
  { updatePair, stateCount, constantCount }: FusibleOptimizer,
  layout: Layout,
): Uint8Array<ArrayBuffer> {
  const { runs, rowSize, dimension } = layout;
  const weightRows = range(dimension).map((d) => layout.weights + d * runs);
  const stateRows = range(dimension).map((d) =>
    range(stateCount).map((k) => layout.optimizerState + k * rowSize + d * runs),
  );
  const writer = new KernelWriter(runs);
  const target = writer.loadShared(layout.target);

  /** Returns the new count of steps within the target. */
  function record(gap: Pair): Pair {
    writer.storeInRow(layout.losses, gap);
    const isWithin = writer.calculate('atMost', gap, target);
    const gapBeyond = writer.calculate('andNot', gap, isWithin);
    writer.store(
      layout.highest,
      writer.calculate('larger', writer.load(layout.highest), gapBeyond),
    );
    return writer.load(layout.within).plus(writer.calculate('and', isWithin, 1));
  }

  writer.clear(layout.within);
  writer.clear(layout.highest);
  writer.everyStep(() => {
    const constants = range(constantCount).map((k) =>
      writer.loadOfStep(layout.constants + k, constantCount),
    );
    writer.everyPair(() => {
      const weights = weightRows.map((row) => writer.load(row));
      const learningRate = writer.load(layout.learningRates);
      const { loss, gradients } = evaluatePair(weights);
      for (const [d, weight] of weights.entries()) {
        const rows = stateRows[d]!;
        const state = rows.map((row) => writer.load(row));
        const next = updatePair({
          weight,
          gradient: gradients[d]!,
          learningRate,
          state,
          constants,
        });
        for (const [k, value] of next.state.entries()) writer.store(rows[k]!, value);
        writer.store(weightRows[d]!, next.weight);
      }
      writer.store(layout.within, record(loss));
    });
  });
  // Where the last update led to. A weight that isn't finite once stays so: it leaves its mark here, zero or NaN.
  writer.everyPair(() => {
    const { loss } = evaluatePair(weightRows.map((row) => writer.load(row)));
    writer.store(layout.within, record(loss).plus(loss.minus(loss)));
  });
  return writer.finish(memory.byteLength);
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, k) => k);
}
