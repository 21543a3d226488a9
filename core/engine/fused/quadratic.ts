import { BLOCK_RUNS, createLayout } from '../layout';
import { MEMORY } from '../memory';
import type { StepPlan } from '../step-plan';

const memory = MEMORY;
const RUNS = BLOCK_RUNS;
const layout = createLayout(BLOCK_RUNS, 1, 2);
const { weights, learningRates, optimizerState, losses, above, highest } = layout;

/**
 * Two runs side by side, in registers through all the steps: each step waits for the one before it, and while one
 * run waits the other goes on.
 */
function descend(_plans: readonly StepPlan[], count: number, targetGap: number): void {
  const end = losses + count * RUNS;
  const to = weights + count * RUNS;
  for (let i = 0; i < RUNS; i += 2) {
    const a1 = memory[learningRates + i]!;
    const a2 = memory[learningRates + i + 1]!;
    let w1 = memory[weights + i]!;
    let w2 = memory[weights + i + 1]!;
    let above1 = 0;
    let above2 = 0;
    let highest1 = 0;
    let highest2 = 0;
    for (let at = losses + i; at < end; at += RUNS) {
      const gap1 = w1 * w1;
      const gap2 = w2 * w2;
      memory[at] = gap1;
      memory[at + 1] = gap2;
      if (gap1 > targetGap) above1++;
      if (gap2 > targetGap) above2++;
      highest1 = Math.max(highest1, gap1);
      highest2 = Math.max(highest2, gap2);
      w1 -= a1 * (2 * w1);
      w2 -= a2 * (2 * w2);
    }
    memory[to + i] = w1;
    memory[to + i + 1] = w2;
    memory[above + i] = above1;
    memory[above + i + 1] = above2;
    memory[highest + i] = highest1;
    memory[highest + i + 1] = highest2;
  }
}

/** As above, with the velocity in registers too. */
function roll(plans: readonly StepPlan[], count: number, targetGap: number): void {
  const m = plans[0]!.constants[0]!;
  const end = losses + count * RUNS;
  const to = weights + count * RUNS;
  for (let i = 0; i < RUNS; i += 2) {
    const a1 = memory[learningRates + i]!;
    const a2 = memory[learningRates + i + 1]!;
    let w1 = memory[weights + i]!;
    let w2 = memory[weights + i + 1]!;
    let b1 = memory[optimizerState + i]!;
    let b2 = memory[optimizerState + i + 1]!;
    let above1 = 0;
    let above2 = 0;
    let highest1 = 0;
    let highest2 = 0;
    for (let at = losses + i; at < end; at += RUNS) {
      const gap1 = w1 * w1;
      const gap2 = w2 * w2;
      memory[at] = gap1;
      memory[at + 1] = gap2;
      if (gap1 > targetGap) above1++;
      if (gap2 > targetGap) above2++;
      highest1 = Math.max(highest1, gap1);
      highest2 = Math.max(highest2, gap2);
      b1 = m * b1 + 2 * w1;
      b2 = m * b2 + 2 * w2;
      w1 -= a1 * b1;
      w2 -= a2 * b2;
    }
    memory[to + i] = w1;
    memory[to + i + 1] = w2;
    memory[optimizerState + i] = b1;
    memory[optimizerState + i + 1] = b2;
    memory[above + i] = above1;
    memory[above + i + 1] = above2;
    memory[highest + i] = highest1;
    memory[highest + i + 1] = highest2;
  }
}

/**
 * All runs take a step together. A square root and a division take so long that two runs would mostly wait, and so
 * much longer than reading and writing that registers gain little.
 */
function adapt(plans: readonly StepPlan[], count: number, targetGap: number): void {
  const mean = optimizerState;
  const square = optimizerState + RUNS;
  for (let j = 0; j < count; j++) {
    const { constants } = plans[j]!;
    const beta1 = constants[0]!;
    const beta2 = constants[1]!;
    const meanCorrection = constants[2]!;
    const rootCorrection = constants[3]!;
    const epsilon = constants[4]!;
    const fresh1 = 1 - beta1;
    const fresh2 = 1 - beta2;
    const row = losses + j * RUNS;
    for (let i = 0; i < RUNS; i++) {
      const w = memory[weights + i]!;
      const gap = w * w;
      memory[row + i] = gap;
      if (gap > targetGap) memory[above + i]!++;
      memory[highest + i] = Math.max(memory[highest + i]!, gap);
      const g = 2 * w;
      const m = beta1 * memory[mean + i]! + fresh1 * g;
      const v = beta2 * memory[square + i]! + fresh2 * g * g;
      memory[mean + i] = m;
      memory[square + i] = v;
      memory[weights + i] =
        w -
        (memory[learningRates + i]! * (m * meanCorrection)) /
          (Math.sqrt(v) * rootCorrection + epsilon);
    }
  }
  const to = weights + count * RUNS;
  for (let i = 0; i < RUNS; i++) memory[to + i] = memory[weights + i]!;
}

/** By the optimizer's id. */
export const quadraticKernels = {
  'gradient-descent': { layout, advance: descend },
  momentum: { layout, advance: roll },
  adam: { layout, advance: adapt },
};
