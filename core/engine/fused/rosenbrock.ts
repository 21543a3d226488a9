import { BLOCK_RUNS, createLayout } from '../layout';
import { MEMORY } from '../memory';
import type { StepPlan } from '../step-plan';

const memory = MEMORY;
const RUNS = BLOCK_RUNS;
const layout = createLayout(BLOCK_RUNS, 2, 2);
const { weights, learningRates, optimizerState, losses, above, highest } = layout;
const ROW = 2 * RUNS;

/**
 * Two runs side by side, in registers through all the steps: each step waits for the one before it, and while one
 * run waits the other goes on.
 */
function descend(_plans: readonly StepPlan[], count: number, targetGap: number): void {
  const end = losses + count * RUNS;
  const to = weights + count * ROW;
  for (let i = 0; i < RUNS; i += 2) {
    const a1 = memory[learningRates + i]!;
    const a2 = memory[learningRates + i + 1]!;
    let x1 = memory[weights + i]!;
    let y1 = memory[weights + RUNS + i]!;
    let x2 = memory[weights + i + 1]!;
    let y2 = memory[weights + RUNS + i + 1]!;
    let above1 = 0;
    let above2 = 0;
    let highest1 = 0;
    let highest2 = 0;
    for (let at = losses + i; at < end; at += RUNS) {
      const rise1 = y1 - x1 * x1;
      const away1 = 1 - x1;
      const gap1 = away1 * away1 + 100 * rise1 * rise1;
      const rise2 = y2 - x2 * x2;
      const away2 = 1 - x2;
      const gap2 = away2 * away2 + 100 * rise2 * rise2;
      memory[at] = gap1;
      memory[at + 1] = gap2;
      if (gap1 > targetGap) above1++;
      if (gap2 > targetGap) above2++;
      highest1 = Math.max(highest1, gap1);
      highest2 = Math.max(highest2, gap2);
      x1 -= a1 * (-2 * away1 - 400 * x1 * rise1);
      y1 -= a1 * (200 * rise1);
      x2 -= a2 * (-2 * away2 - 400 * x2 * rise2);
      y2 -= a2 * (200 * rise2);
    }
    memory[to + i] = x1;
    memory[to + RUNS + i] = y1;
    memory[to + i + 1] = x2;
    memory[to + RUNS + i + 1] = y2;
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
  const to = weights + count * ROW;
  for (let i = 0; i < RUNS; i += 2) {
    const a1 = memory[learningRates + i]!;
    const a2 = memory[learningRates + i + 1]!;
    let x1 = memory[weights + i]!;
    let y1 = memory[weights + RUNS + i]!;
    let x2 = memory[weights + i + 1]!;
    let y2 = memory[weights + RUNS + i + 1]!;
    let p1 = memory[optimizerState + i]!;
    let q1 = memory[optimizerState + RUNS + i]!;
    let p2 = memory[optimizerState + i + 1]!;
    let q2 = memory[optimizerState + RUNS + i + 1]!;
    let above1 = 0;
    let above2 = 0;
    let highest1 = 0;
    let highest2 = 0;
    for (let at = losses + i; at < end; at += RUNS) {
      const rise1 = y1 - x1 * x1;
      const away1 = 1 - x1;
      const gap1 = away1 * away1 + 100 * rise1 * rise1;
      const rise2 = y2 - x2 * x2;
      const away2 = 1 - x2;
      const gap2 = away2 * away2 + 100 * rise2 * rise2;
      memory[at] = gap1;
      memory[at + 1] = gap2;
      if (gap1 > targetGap) above1++;
      if (gap2 > targetGap) above2++;
      highest1 = Math.max(highest1, gap1);
      highest2 = Math.max(highest2, gap2);
      p1 = m * p1 + (-2 * away1 - 400 * x1 * rise1);
      q1 = m * q1 + 200 * rise1;
      p2 = m * p2 + (-2 * away2 - 400 * x2 * rise2);
      q2 = m * q2 + 200 * rise2;
      x1 -= a1 * p1;
      y1 -= a1 * q1;
      x2 -= a2 * p2;
      y2 -= a2 * q2;
    }
    memory[to + i] = x1;
    memory[to + RUNS + i] = y1;
    memory[to + i + 1] = x2;
    memory[to + RUNS + i + 1] = y2;
    memory[optimizerState + i] = p1;
    memory[optimizerState + RUNS + i] = q1;
    memory[optimizerState + i + 1] = p2;
    memory[optimizerState + RUNS + i + 1] = q2;
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
  const square = optimizerState + ROW;
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
      const x = memory[weights + i]!;
      const y = memory[weights + RUNS + i]!;
      const rise = y - x * x;
      const away = 1 - x;
      const gap = away * away + 100 * rise * rise;
      memory[row + i] = gap;
      if (gap > targetGap) memory[above + i]!++;
      memory[highest + i] = Math.max(memory[highest + i]!, gap);
      const gX = -2 * away - 400 * x * rise;
      const gY = 200 * rise;
      const vX = beta2 * memory[square + i]! + fresh2 * gX * gX;
      const vY = beta2 * memory[square + RUNS + i]! + fresh2 * gY * gY;
      const scaleX = Math.sqrt(vX) * rootCorrection + epsilon;
      const scaleY = Math.sqrt(vY) * rootCorrection + epsilon;
      const mX = beta1 * memory[mean + i]! + fresh1 * gX;
      const mY = beta1 * memory[mean + RUNS + i]! + fresh1 * gY;
      memory[square + i] = vX;
      memory[square + RUNS + i] = vY;
      memory[mean + i] = mX;
      memory[mean + RUNS + i] = mY;
      const a = memory[learningRates + i]!;
      memory[weights + i] = x - (a * (mX * meanCorrection)) / scaleX;
      memory[weights + RUNS + i] = y - (a * (mY * meanCorrection)) / scaleY;
    }
  }
  const to = weights + count * ROW;
  for (let k = 0; k < ROW; k++) memory[to + k] = memory[weights + k]!;
}

/** By the optimizer's id. */
export const rosenbrockKernels = {
  'gradient-descent': { layout, advance: descend },
  momentum: { layout, advance: roll },
  adam: { layout, advance: adapt },
};
