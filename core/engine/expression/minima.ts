import { sentence } from '#core/words/messages';
import { localMinimum, localMinimumInSteps } from '../landscape/local-minimum';
import type { LossFunction } from '../loss-function';
import type { Steps } from '../steps';
import { isFiniteVector, norm, plus } from '../vector';
import { compassSearch, isNear, lowestPoint } from './lowest-point';
import { lowestFarOut, lowestOfGrid } from './probes';
import { type Expression, ExpressionError } from './syntax';
import { refuseTail } from './tails';

/** The search for the minimum starts from a grid between plus and minus this, with so many steps per axis. */
const SEARCH_RADIUS = 5;
const SEARCH_STEPS = { one: 40, two: 8 };
/** Most evaluations in the whole search: bounds its time, whatever the formula. */
const SEARCH_LIMIT = 20_000;
const SEARCH_AGAIN = 200;
/** Losses that differ by less than this share of what the loss spans are the same. */
const SAME = 1e-7;
/** Places closer than this share of their size are the same. */
const SAME_PLACE = 1e-3;
/** A search that ended this close has seen the place. */
const EXPLORED = 0.15;
const MOST_POINTS = 8;
const MOST_DEEPER = 4;

export interface Minima {
  /** The lowest loss found. */
  readonly value: number;
  /** Where it was found, the lowest first; neighbours may be the same place. */
  readonly points: readonly number[][];
  /** What the loss spans near the weights that a class would start at: half of it lies higher than this above. */
  readonly span: number;
}

interface Found {
  readonly point: number[];
  readonly value: number;
}

/**
 * Where the loss is lowest. Throws an ExpressionError if it has no lowest point, or none that can be shown.
 * @param isStored for a formula of an older round, which is played on though it only falls far out: towards the lowest
 * point that was found then
 */
export function* minimaOf(
  loss: LossFunction,
  expression: Expression,
  isStored: boolean,
): Steps<Minima> {
  const all: Found[] = [];
  let point = lowestPoint(loss, yield* searchFromGrid(loss, all), expression);
  const { candidates, median } = yield* lowestOfGrid(loss, SEARCH_RADIUS);
  const span = Math.abs(median - loss.value(point));
  if (isStored) return { value: loss.value(point), points: [point], span };
  for (let rounds = 0; rounds < MOST_DEEPER; rounds++) {
    yield;
    const isDeeper = (value: number) => value < loss.value(point) - SAME * span;
    const far = (yield* lowestFarOut(loss)).filter((start) => isDeeper(loss.value(start)));
    const isNew = (start: number[]) =>
      !all.some((found) => norm(plus(found.point, -1, start)) < EXPLORED);
    const starts = rounds === 0 ? [...far, ...candidates.filter(isNew)] : far;
    const deeper = yield* deepest(loss, starts, all);
    if (!deeper || !isDeeper(deeper.value)) break;
    point = lowestPoint(loss, deeper.point, expression);
  }
  refuseTail(loss, point, span, expression);
  const value = loss.value(point);
  const equal = all.filter((found) => found.value <= value + SAME * span && isNear(found.point));
  return { value, points: [point, ...equal.map((found) => found.point)], span };
}

/** Each in a place of its own, the nearest to the start first. Where the lowest place is wide, its nearest end. */
export function nearestFirst(
  loss: LossFunction,
  { points, value, span }: Minima,
  start: readonly number[],
): readonly number[][] {
  const distance = (point: readonly number[]) => norm(plus(point, -1, start));
  const byDistance = (a: readonly number[], b: readonly number[]) => distance(a) - distance(b);
  const level = value + SAME * span;
  const below = localMinimum(loss, start, { evaluations: SEARCH_AGAIN }).point;
  const equal = loss.value(below) <= level ? [...points, below] : points;
  const [first = [], ...others] = [...apart(loss, equal, level, byDistance)].sort(byDistance);
  return [nearEnd(loss, first, value, start), ...others];
}

/** On the way from the start to a lowest point, the first place that is as low. */
function nearEnd(
  loss: LossFunction,
  point: number[],
  level: number,
  start: readonly number[],
): number[] {
  const way = plus(point, -1, start);
  const isLow = (share: number) => loss.value(plus(start, share, way)) <= level;
  // A valley that is a point only rises at once.
  if (!isLow(1 - SAME_PLACE)) return point;
  let [high, low] = [0, 1 - SAME_PLACE];
  for (let n = 0; n < 60; n++) {
    const middle = (high + low) / 2;
    if (isLow(middle)) low = middle;
    else high = middle;
  }
  return plus(start, low, way);
}

/** Neither beside one before it, nor on a level way from it. */
function apart(
  loss: LossFunction,
  points: readonly number[][],
  level: number,
  order: (a: readonly number[], b: readonly number[]) => number,
): readonly number[][] {
  const kept: number[][] = [];
  for (const point of [...points].sort(order)) {
    if (kept.length === MOST_POINTS) break;
    if (kept.some((other) => isSamePlace(loss, point, other, level))) continue;
    // The first is where a search has ended already.
    kept.push(point === points[0] ? point : compassSearch(loss, point));
  }
  return kept;
}

const WAY = Array.from({ length: 15 }, (_, k) => (k + 1) / 16);

function isSamePlace(loss: LossFunction, a: number[], b: number[], level: number): boolean {
  const way = plus(b, -1, a);
  if (norm(way) <= SAME_PLACE * (1 + norm(a))) return true;
  return WAY.every((share) => loss.value(plus(a, share, way)) <= level);
}

/** The lowest point found by local searches from a grid of starts, each with its share of the evaluations. */
function* searchFromGrid(loss: LossFunction, all: Found[]): Steps<number[]> {
  const starts = searchGrid(loss.dimension);
  let left = SEARCH_LIMIT;
  let best: number[] | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  let isReached = false;
  const searchFrom = function* (start: number[], evaluations: number): Steps<void> {
    const found = yield* localMinimumInSteps(loss, start, { evaluations });
    left -= found.evaluations;
    const value = loss.value(found.point);
    all.push({ point: found.point, value });
    if (value < lowest) [best, lowest, isReached] = [found.point, value, found.isReached];
  };
  for (const [n, start] of starts.entries()) {
    if (!Number.isFinite(loss.value(start)) || !isFiniteVector(loss.gradient(start))) continue;
    yield* searchFrom(start, Math.floor(left / (starts.length - n)));
  }
  // What the others left over goes to the lowest, if it was still falling.
  if (best && !isReached) yield* searchFrom(best, left);
  if (!best) throw new ExpressionError(sentence('faults.formula-no-value'), 1);
  return best;
}

function* deepest(
  loss: LossFunction,
  starts: readonly number[][],
  all: Found[],
): Steps<Found | null> {
  let best: Found | null = null;
  for (const start of starts) {
    const { point } = yield* localMinimumInSteps(loss, start, { evaluations: SEARCH_AGAIN });
    const found = { point, value: loss.value(point) };
    all.push(found);
    if (!best || found.value < best.value) best = found;
  }
  return best;
}

function searchGrid(dimension: number): number[][] {
  const steps = dimension === 1 ? SEARCH_STEPS.one : SEARCH_STEPS.two;
  // Off the round numbers, where formulas tend to have their kinks, poles and maxima.
  const axis = Array.from(
    { length: steps + 1 },
    (_, k) => SEARCH_RADIUS * ((2 * k) / steps - 1) + 0.0137,
  );
  return dimension === 1 ? axis.map((x) => [x]) : axis.flatMap((x) => axis.map((y) => [x, y]));
}
