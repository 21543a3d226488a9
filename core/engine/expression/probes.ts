import type { LossFunction } from '../loss-function';
import type { Steps } from '../steps';

/** Steps per axis of the grid: finer than the wells that a class can see. */
const GRID_STEPS = { one: 500, two: 80 };
const MOST_CANDIDATES = 8;
/** Radii of the places far out, from the first to the last; they grow by a share that fits no period. */
const FIRST_RADIUS = 6;
const LAST_RADIUS = 1e6;
const GROWTH = { one: 1.0917, two: 1.283 };
const DIRECTIONS = 32;
const MOST_FAR = 3;
const AT_A_TIME = 256;

/** Places where the loss is lower than beside them, on a grid between plus and minus `radius`, the lowest first. */
export function* lowestOfGrid(
  loss: LossFunction,
  radius: number,
): Steps<{ candidates: number[][]; median: number }> {
  const isLine = loss.dimension === 1;
  const steps = isLine ? GRID_STEPS.one : GRID_STEPS.two;
  const across = isLine ? 1 : steps + 1;
  const along = (k: number) => radius * ((2 * k) / steps - 1) + 0.00137;
  const points = Array.from({ length: (steps + 1) * across }, (_, k) =>
    isLine ? [along(k)] : [along(Math.floor(k / across)), along(k % across)],
  );
  const losses = yield* valuesAt(loss, points);
  const beside = isLine ? [1] : [1, across, across + 1, across - 1];
  const isLowest = (k: number) =>
    beside.every((n) => !(losses[k - n]! < losses[k]!) && !(losses[k + n]! < losses[k]!));
  const candidates = [...points.keys()]
    .filter((k) => Number.isFinite(losses[k]) && isLowest(k))
    .sort((a, b) => losses[a]! - losses[b]!)
    .slice(0, MOST_CANDIDATES);
  const sorted = losses.filter(Number.isFinite).sort();
  return {
    candidates: candidates.map((k) => points[k]!),
    median: sorted[sorted.length >> 1] ?? 0,
  };
}

/** The lowest of many places far out, where a formula may still fall. */
export function* lowestFarOut(loss: LossFunction): Steps<number[][]> {
  const points = directions(loss.dimension).flatMap((direction, n) =>
    radii(loss, n).map((radius) => direction.map((part) => radius * part)),
  );
  const losses = yield* valuesAt(loss, points);
  return [...points.keys()]
    .filter((k) => !Number.isNaN(losses[k]!))
    .sort((a, b) => losses[a]! - losses[b]!)
    .slice(0, MOST_FAR)
    .map((k) => points[k]!);
}

function radii({ dimension }: LossFunction, n: number): number[] {
  const growth = dimension === 1 ? GROWTH.one : GROWTH.two;
  const all: number[] = [];
  for (let r = FIRST_RADIUS * (1 + n / 100); r < LAST_RADIUS; r *= growth) all.push(r);
  return all;
}

/** Round the compass by equal angles, made of square roots: the same bits everywhere. */
export function directions(dimension: number): number[][] {
  if (dimension === 1) return [[1], [-1]];
  let [x, y] = [1, 0];
  const half = Math.sqrt(0.5);
  // A 32nd of a turn, by halving an eighth twice.
  const cosine = Math.sqrt((1 + Math.sqrt((1 + half) / 2)) / 2);
  const sine = Math.sqrt(1 - cosine * cosine);
  return Array.from({ length: DIRECTIONS }, () => {
    const direction = [x, y];
    [x, y] = [x * cosine - y * sine, x * sine + y * cosine];
    return direction;
  });
}

function* valuesAt(loss: LossFunction, points: readonly number[][]): Steps<Float64Array> {
  const all = new Float64Array(points.length);
  for (let first = 0; first < points.length; first += AT_A_TIME) {
    const some = points.slice(first, first + AT_A_TIME);
    const weights = new Float64Array(some.length * loss.dimension);
    for (const [i, point] of some.entries()) {
      for (const [d, w] of point.entries()) weights[d * some.length + i] = w;
    }
    const losses = new Float64Array(some.length);
    loss.evaluate(weights, new Float64Array(weights.length), losses);
    all.set(losses, first);
    yield;
  }
  return all;
}
