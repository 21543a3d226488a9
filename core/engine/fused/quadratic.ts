import { BLOCK_RUNS, createLayout } from '../layout';
import { type Address, MEMORY } from '../memory';
import type { StepPlan } from '../step-plan';

const shared = MEMORY;
const RUNS = BLOCK_RUNS;
const layout = createLayout(BLOCK_RUNS, 1, 2);
const { weights, learningRates, optimizerState, losses, target, within, highest } = layout;

/**
 * Four runs side by side, in registers through all the steps: each step waits for the one before it, and while one
 * run waits the others go on.
 */
function descend(_plans: readonly StepPlan[], count: number): void {
  const memory = shared;
  const targetGap = memory[target]!;
  const end = losses + count * RUNS;
  for (let i = 0; i < RUNS; i += 4) {
    const a1 = memory[learningRates + i]!;
    const a2 = memory[learningRates + i + 1]!;
    const a3 = memory[learningRates + i + 2]!;
    const a4 = memory[learningRates + i + 3]!;
    let w1 = memory[weights + i]!;
    let w2 = memory[weights + i + 1]!;
    let w3 = memory[weights + i + 2]!;
    let w4 = memory[weights + i + 3]!;
    let within1 = 0;
    let within2 = 0;
    let within3 = 0;
    let within4 = 0;
    let highest1 = 0;
    let highest2 = 0;
    let highest3 = 0;
    let highest4 = 0;
    for (let at = losses + i; at < end; at += RUNS) {
      const gap1 = w1 * w1;
      const gap2 = w2 * w2;
      const gap3 = w3 * w3;
      const gap4 = w4 * w4;
      memory[at] = gap1;
      memory[at + 1] = gap2;
      memory[at + 2] = gap3;
      memory[at + 3] = gap4;
      if (gap1 <= targetGap) within1++;
      else if (gap1 > highest1) highest1 = gap1;
      if (gap2 <= targetGap) within2++;
      else if (gap2 > highest2) highest2 = gap2;
      if (gap3 <= targetGap) within3++;
      else if (gap3 > highest3) highest3 = gap3;
      if (gap4 <= targetGap) within4++;
      else if (gap4 > highest4) highest4 = gap4;
      w1 -= a1 * (2 * w1);
      w2 -= a2 * (2 * w2);
      w3 -= a3 * (2 * w3);
      w4 -= a4 * (2 * w4);
    }
    memory[weights + i] = w1;
    memory[weights + i + 1] = w2;
    memory[weights + i + 2] = w3;
    memory[weights + i + 3] = w4;
    memory[within + i] = within1;
    memory[within + i + 1] = within2;
    memory[within + i + 2] = within3;
    memory[within + i + 3] = within4;
    memory[highest + i] = highest1;
    memory[highest + i + 1] = highest2;
    memory[highest + i + 2] = highest3;
    memory[highest + i + 3] = highest4;
  }
  arrive(count);
}

/** As above, with the velocity in registers too. */
function roll(plans: readonly StepPlan[], count: number): void {
  const memory = shared;
  const targetGap = memory[target]!;
  const m = plans[0]!.constants[0]!;
  const end = losses + count * RUNS;
  for (let i = 0; i < RUNS; i += 4) {
    const a1 = memory[learningRates + i]!;
    const a2 = memory[learningRates + i + 1]!;
    const a3 = memory[learningRates + i + 2]!;
    const a4 = memory[learningRates + i + 3]!;
    let w1 = memory[weights + i]!;
    let w2 = memory[weights + i + 1]!;
    let w3 = memory[weights + i + 2]!;
    let w4 = memory[weights + i + 3]!;
    let b1 = memory[optimizerState + i]!;
    let b2 = memory[optimizerState + i + 1]!;
    let b3 = memory[optimizerState + i + 2]!;
    let b4 = memory[optimizerState + i + 3]!;
    let within1 = 0;
    let within2 = 0;
    let within3 = 0;
    let within4 = 0;
    let highest1 = 0;
    let highest2 = 0;
    let highest3 = 0;
    let highest4 = 0;
    for (let at = losses + i; at < end; at += RUNS) {
      const gap1 = w1 * w1;
      const gap2 = w2 * w2;
      const gap3 = w3 * w3;
      const gap4 = w4 * w4;
      memory[at] = gap1;
      memory[at + 1] = gap2;
      memory[at + 2] = gap3;
      memory[at + 3] = gap4;
      if (gap1 <= targetGap) within1++;
      else if (gap1 > highest1) highest1 = gap1;
      if (gap2 <= targetGap) within2++;
      else if (gap2 > highest2) highest2 = gap2;
      if (gap3 <= targetGap) within3++;
      else if (gap3 > highest3) highest3 = gap3;
      if (gap4 <= targetGap) within4++;
      else if (gap4 > highest4) highest4 = gap4;
      b1 = m * b1 + 2 * w1;
      b2 = m * b2 + 2 * w2;
      b3 = m * b3 + 2 * w3;
      b4 = m * b4 + 2 * w4;
      w1 -= a1 * b1;
      w2 -= a2 * b2;
      w3 -= a3 * b3;
      w4 -= a4 * b4;
    }
    memory[weights + i] = w1;
    memory[weights + i + 1] = w2;
    memory[weights + i + 2] = w3;
    memory[weights + i + 3] = w4;
    memory[optimizerState + i] = b1;
    memory[optimizerState + i + 1] = b2;
    memory[optimizerState + i + 2] = b3;
    memory[optimizerState + i + 3] = b4;
    memory[within + i] = within1;
    memory[within + i + 1] = within2;
    memory[within + i + 2] = within3;
    memory[within + i + 3] = within4;
    memory[highest + i] = highest1;
    memory[highest + i + 1] = highest2;
    memory[highest + i + 2] = highest3;
    memory[highest + i + 3] = highest4;
  }
  arrive(count);
}

/** A number of each run. Arrays of the same length at constant places share one check of `i` (see `memory`). */
const column = (address: Address) => MEMORY.subarray(address, address + RUNS);
const columns = {
  ws: column(weights),
  rates: column(learningRates),
  means: column(optimizerState),
  squares: column(optimizerState + RUNS),
  withins: column(within),
  highests: column(highest),
};

/**
 * All runs take a step together. A square root and a division take so long that two runs would mostly wait, and so
 * much longer than reading and writing that registers gain little.
 */
function adapt(plans: readonly StepPlan[], count: number): void {
  const memory = shared;
  const targetGap = memory[target]!;
  const { ws, rates, means, squares, withins, highests } = columns;
  withins.fill(0);
  highests.fill(0);
  let at = losses;
  for (let j = 0; j < count; j++) {
    const { constants } = plans[j]!;
    const beta1 = constants[0]!;
    const beta2 = constants[1]!;
    const meanCorrection = constants[2]!;
    const rootCorrection = constants[3]!;
    const epsilon = constants[4]!;
    const fresh1 = 1 - beta1;
    const fresh2 = 1 - beta2;
    for (let i = 0; i < RUNS; i++, at++) {
      const w = ws[i]!;
      const gap = w * w;
      memory[at] = gap;
      if (gap <= targetGap) withins[i]!++;
      else if (gap > highests[i]!) highests[i] = gap;
      const g = 2 * w;
      const v = beta2 * squares[i]! + fresh2 * g * g;
      squares[i] = v;
      const scale = Math.sqrt(v) * rootCorrection + epsilon;
      const m = beta1 * means[i]! + fresh1 * g;
      means[i] = m;
      ws[i] = w - (rates[i]! * (m * meanCorrection)) / scale;
    }
  }
  arrive(count);
}

/** Where the last update led to. Here the mark of a gap that isn't finite is made, since what isn't so once stays so. */
function arrive(count: number): void {
  const memory = shared;
  const targetGap = memory[target]!;
  const row = losses + count * RUNS;
  for (let i = 0; i < RUNS; i++) {
    const w = memory[weights + i]!;
    const gap = w * w;
    memory[row + i] = gap;
    if (gap <= targetGap) memory[within + i]!++;
    else if (gap > memory[highest + i]!) memory[highest + i] = gap;
    memory[within + i]! += gap - gap;
  }
}

/** By the optimizer's id. */
export const quadraticKernels = {
  'gradient-descent': { layout, advance: descend },
  momentum: { layout, advance: roll },
  adam: { layout, advance: adapt },
};
