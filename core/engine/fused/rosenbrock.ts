import { BLOCK_RUNS, createLayout } from '../layout';
import { type Address, MEMORY } from '../memory';
import type { StepPlan } from '../step-plan';

const shared = MEMORY;
const RUNS = BLOCK_RUNS;
const layout = createLayout(BLOCK_RUNS, 2, 2);
const { weights, learningRates, optimizerState, losses, target, within, highest } = layout;

/**
 * Two runs side by side, in registers through all the steps: each step waits for the one before it, and while one
 * run waits the other goes on.
 */
function descend(_plans: readonly StepPlan[], count: number): void {
  const memory = shared;
  const targetGap = memory[target]!;
  const end = losses + count * RUNS;
  for (let i = 0; i < RUNS; i += 2) {
    const a1 = memory[learningRates + i]!;
    const a2 = memory[learningRates + i + 1]!;
    let x1 = memory[weights + i]!;
    let y1 = memory[weights + RUNS + i]!;
    let x2 = memory[weights + i + 1]!;
    let y2 = memory[weights + RUNS + i + 1]!;
    let within1 = 0;
    let within2 = 0;
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
      if (gap1 <= targetGap) within1++;
      else if (gap1 > highest1) highest1 = gap1;
      if (gap2 <= targetGap) within2++;
      else if (gap2 > highest2) highest2 = gap2;
      x1 -= a1 * (-2 * away1 - 400 * x1 * rise1);
      y1 -= a1 * (200 * rise1);
      x2 -= a2 * (-2 * away2 - 400 * x2 * rise2);
      y2 -= a2 * (200 * rise2);
    }
    memory[weights + i] = x1;
    memory[weights + RUNS + i] = y1;
    memory[weights + i + 1] = x2;
    memory[weights + RUNS + i + 1] = y2;
    memory[within + i] = within1;
    memory[within + i + 1] = within2;
    memory[highest + i] = highest1;
    memory[highest + i + 1] = highest2;
  }
  arrive(count);
}

/** As above, with the velocity in registers too. */
function roll(plans: readonly StepPlan[], count: number): void {
  const memory = shared;
  const targetGap = memory[target]!;
  const m = plans[0]!.constants[0]!;
  const end = losses + count * RUNS;
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
    let within1 = 0;
    let within2 = 0;
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
      if (gap1 <= targetGap) within1++;
      else if (gap1 > highest1) highest1 = gap1;
      if (gap2 <= targetGap) within2++;
      else if (gap2 > highest2) highest2 = gap2;
      p1 = m * p1 + (-2 * away1 - 400 * x1 * rise1);
      q1 = m * q1 + 200 * rise1;
      p2 = m * p2 + (-2 * away2 - 400 * x2 * rise2);
      q2 = m * q2 + 200 * rise2;
      x1 -= a1 * p1;
      y1 -= a1 * q1;
      x2 -= a2 * p2;
      y2 -= a2 * q2;
    }
    memory[weights + i] = x1;
    memory[weights + RUNS + i] = y1;
    memory[weights + i + 1] = x2;
    memory[weights + RUNS + i + 1] = y2;
    memory[optimizerState + i] = p1;
    memory[optimizerState + RUNS + i] = q1;
    memory[optimizerState + i + 1] = p2;
    memory[optimizerState + RUNS + i + 1] = q2;
    memory[within + i] = within1;
    memory[within + i + 1] = within2;
    memory[highest + i] = highest1;
    memory[highest + i + 1] = highest2;
  }
  arrive(count);
}

/** A number of each run. Arrays of the same length at constant places share one check of `i` (see `memory`). */
const column = (address: Address) => MEMORY.subarray(address, address + RUNS);
const columns = {
  xs: column(weights),
  ys: column(weights + RUNS),
  rates: column(learningRates),
  meansX: column(optimizerState),
  meansY: column(optimizerState + RUNS),
  squaresX: column(optimizerState + 2 * RUNS),
  squaresY: column(optimizerState + 3 * RUNS),
  withins: column(within),
  highests: column(highest),
};

/**
 * All runs take a step together. A square root and a division take so long that two runs would mostly wait, and so
 * much longer than reading and writing that registers gain little. They are begun as early as can be, and the gap
 * is looked at while they go on: the order of these lines is worth a twentieth (`npm run bench`).
 */
function adapt(plans: readonly StepPlan[], count: number): void {
  const memory = shared;
  const targetGap = memory[target]!;
  const { xs, ys, rates, meansX, meansY, squaresX, squaresY, withins, highests } = columns;
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
      const x = xs[i]!;
      const y = ys[i]!;
      const rise = y - x * x;
      const away = 1 - x;
      const gX = -2 * away - 400 * x * rise;
      const gY = 200 * rise;
      const vX = beta2 * squaresX[i]! + fresh2 * gX * gX;
      squaresX[i] = vX;
      const vY = beta2 * squaresY[i]! + fresh2 * gY * gY;
      squaresY[i] = vY;
      const scaleX = Math.sqrt(vX) * rootCorrection + epsilon;
      const scaleY = Math.sqrt(vY) * rootCorrection + epsilon;
      const gap = away * away + 100 * rise * rise;
      memory[at] = gap;
      if (gap <= targetGap) withins[i]!++;
      else if (gap > highests[i]!) highests[i] = gap;
      const mX = beta1 * meansX[i]! + fresh1 * gX;
      meansX[i] = mX;
      const mY = beta1 * meansY[i]! + fresh1 * gY;
      meansY[i] = mY;
      const a = rates[i]!;
      xs[i] = x - (a * (mX * meanCorrection)) / scaleX;
      ys[i] = y - (a * (mY * meanCorrection)) / scaleY;
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
    const x = memory[weights + i]!;
    const rise = memory[weights + RUNS + i]! - x * x;
    const away = 1 - x;
    const gap = away * away + 100 * rise * rise;
    memory[row + i] = gap;
    if (gap <= targetGap) memory[within + i]!++;
    else if (gap > memory[highest + i]!) memory[highest + i] = gap;
    memory[within + i]! += gap - gap;
  }
}

/** By the optimizer's id. */
export const rosenbrockKernels = {
  'gradient-descent': { layout, advance: descend },
  momentum: { layout, advance: roll },
  adam: { layout, advance: adapt },
};
