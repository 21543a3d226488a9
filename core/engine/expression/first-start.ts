import { steadySharpness } from '../landscape/curvature';
import { hasKink } from '../landscape/kink';
import { localMinimumInSteps } from '../landscape/local-minimum';
import type { LossFunction } from '../loss-function';
import type { Steps } from '../steps';
import { isFiniteVector, norm, plus } from '../vector';
import type { Minima } from './minima';

/** Where a class may start, in this order. */
const USUAL = {
  one: [[2], [1], [0.5], [-1], [3], [4]],
  two: [
    [2, 1],
    [1, 2],
    [1, 0.5],
    [-1, 1],
    [3, 2],
  ],
};
/** From the lowest point, for a loss whose wells are narrow. */
const OFFSETS = [1, 0.5, 0.1];
const STEPS = 200;
const SEARCH = 100;
/** Rates to try, as multiples of 2 over the curvature; at a kink a step is a small part of the way. */
const RATES = { curved: [0.1, 0.25, 0.45, 0.6], kink: [0.004, 0.006, 0.008, 0.012] };
/** So many neighbouring ones have to win. */
const LEAST_WINNING = 2;
/** A start is higher than the minimum by this share of what the loss spans. */
const LEAST_GAP = 1e-6;

/**
 * The first start with a slope, or null. With two weights it is the first from which plain descent gets to the minimum
 * at some rates, if there is one: wells are harder to hit there, and harder to see from where.
 */
export function* firstStart(loss: LossFunction, minima: Minima): Steps<number[] | null> {
  const point = minima.points[0]!;
  const near = OFFSETS.map((by) => point.map((w, d) => Number((w + by / (d + 1)).toFixed(2))));
  const usual = loss.dimension === 1 ? USUAL.one : USUAL.two;
  const usable = [...usual, ...near].filter((start) => isUsable(loss, start, minima));
  for (const [n, start] of loss.dimension === 1 ? [] : usable.entries()) {
    // From the usual start a large step may find the minimum; for the others being in its basin is cheaper to ask.
    if (n > 0 && !(yield* leadsDown(loss, start, minima))) continue;
    if (yield* isWinnable(loss, start, minima)) return start;
  }
  return usable[0] ?? null;
}

function isUsable(loss: LossFunction, start: number[], { value, span }: Minima): boolean {
  const gradient = loss.gradient(start);
  const gap = loss.value(start) - value;
  const isAbove = Number.isFinite(gap) && gap > LEAST_GAP * span;
  return isAbove && isFiniteVector(gradient) && gradient.some((g) => g !== 0);
}

function* leadsDown(loss: LossFunction, start: number[], { value, span }: Minima): Steps<boolean> {
  const { point } = yield* localMinimumInSteps(loss, start, { evaluations: SEARCH });
  return loss.value(point) - value <= LEAST_GAP * span;
}

/** Whether neighbouring rates lead to the minimum, with none below them that diverges. */
function* isWinnable(
  loss: LossFunction,
  start: number[],
  { value, points }: Minima,
): Steps<boolean> {
  const gap = loss.value(start) - value;
  const bottom = points[0]!;
  const isKink = hasKink(loss, bottom);
  const goal = value + (isKink ? 0.01 : 1e-4) * gap;
  const distance = norm(plus(bottom, -1, start));
  const curvature = steadySharpness(loss, bottom);
  const edge = curvature ? 2 / curvature : (distance * distance) / gap;
  const rates = (isKink ? RATES.kink : RATES.curved).map((share) => share * edge);
  let winning = 0;
  for (const end of yield* descend(loss, start, rates)) {
    if (end <= goal) winning++;
    else if (winning > 0 || !(end <= value + 2 * gap)) break;
  }
  return winning >= LEAST_WINNING;
}

/** The highest loss of the last steps of plain descent, at each rate. */
function* descend(
  loss: LossFunction,
  start: readonly number[],
  rates: readonly number[],
): Steps<Float64Array> {
  const count = rates.length;
  const weights = new Float64Array(count * start.length);
  const gradients = new Float64Array(weights.length);
  const losses = new Float64Array(count);
  const highest = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  for (const [d, w] of start.entries()) weights.fill(w, d * count, (d + 1) * count);
  for (let step = 0; step <= STEPS; step++) {
    loss.evaluate(weights, gradients, losses);
    if (step % 10 === 0) yield;
    for (let k = 0; k < weights.length; k++) weights[k]! -= rates[k % count]! * gradients[k]!;
    if (step < STEPS - 10) continue;
    for (let i = 0; i < count; i++) highest[i] = Math.max(highest[i]!, losses[i]!);
  }
  return highest;
}
