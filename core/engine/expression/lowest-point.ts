import { type Sentence, sentence } from '#core/words/messages';
import { type LossFunction, weightNames } from '../loss-function';
import { norm } from '../vector';
import { printExpression } from './print';
import { type Expression, ExpressionError } from './syntax';

/** A minimum farther out can't be shown with the start in one picture. */
const FARTHEST_MINIMUM = 100;
/** As multiples of the place. */
const FARTHEST_LOOK = 1000;
const MOST_EVALUATIONS = 6000;
/** The neighbourhood of a point is probed at these shares of its own size: 2^-10 to 2^-40. */
const DISTANCES = [1 / 1024, 1 / 1_048_576, 1 / 1_073_741_824, 1 / 1_099_511_627_776];
/** Falls fade if each is less than this share of the one before: it is 1 for a logarithm, 0.5 for |x|^0.1. */
const KEPT = 0.8;
/** A smaller fall than this share may be rounding error. */
const NOISE = 1e-9;

/**
 * The lowest point near the one that a search found, exact even at a kink. Throws an ExpressionError if there can't be
 * one, or if it lies too far out.
 */
export function lowestPoint(
  loss: LossFunction,
  found: readonly number[],
  expression: Expression,
): number[] {
  const point = compassSearch(loss, found);
  const isHole = loss.value(point) === Number.NEGATIVE_INFINITY && isNear(point);
  const place = placeOf(loss, point);
  const refuse = (fault: Sentence) => new ExpressionError(fault, 1, withRise(loss, expression));
  if (isHole || fallsAt(loss, point)) {
    throw refuse(
      isNear(point)
        ? sentence('faults.formula-endless-near', { place })
        : sentence('faults.formula-endless'),
    );
  }
  if (isNear(point)) return point;
  if (isLowerBeyond(loss, point)) throw refuse(sentence('faults.formula-endless'));
  throw new ExpressionError(sentence('faults.formula-far', { place, most: FARTHEST_MINIMUM }), 1);
}

export function isNear(point: readonly number[]): boolean {
  return point.every((w) => Math.abs(w) <= FARTHEST_MINIMUM);
}

/** An endless slope goes on beyond the place where the search gave up, be it in waves. */
function isLowerBeyond(loss: LossFunction, point: readonly number[]): boolean {
  const value = loss.value(point);
  for (let reach = 1.5; reach < FARTHEST_LOOK; reach *= 1.1317) {
    if (!(loss.value(point.map((w) => reach * w)) > value)) return true;
  }
  return false;
}

/** The formula with a term that rises far out, which often is what it lacks. */
export function withRise(loss: LossFunction, expression: Expression): readonly string[] {
  const squares = weightNames(loss).map((name) => `${name}^2`);
  const rise = squares.length === 1 ? squares[0] : `(${squares.join(' + ')})`;
  return [`${printExpression(expression)} + 0.1*${rise}`];
}

/**
 * Searches on without slopes, which say nothing near a kink or a pole: one axis at a time, halving the step when none
 * helps, down to the last bit (Kolda, Lewis & Torczon, SIAM Review 45, 2003).
 */
export function compassSearch(loss: LossFunction, start: readonly number[]): number[] {
  let point = [...start];
  let value = loss.value(point);
  let step = 0.1 * (1 + norm(point));
  for (let left = MOST_EVALUATIONS; left > 0 && value > Number.NEGATIVE_INFINITY; ) {
    const neighbours = point
      .flatMap((_, axis) => [moved(point, axis, step), moved(point, axis, -step)])
      .filter((neighbour) => neighbour.some((w, d) => w !== point[d]));
    if (neighbours.length === 0) break;
    left -= neighbours.length;
    const lower = neighbours.find((neighbour) => loss.value(neighbour) < value);
    if (lower) [point, value] = [lower, loss.value(lower)];
    else step /= 2;
  }
  return point;
}

/**
 * Whether the loss has a pole or the edge of a logarithm at the point. Towards one, at distances that shrink by equal
 * ratios, it falls as far every time; towards a lowest point, even a kink or a cusp, it falls less and less.
 */
function fallsAt(loss: LossFunction, point: readonly number[]): boolean {
  const size = 1 + norm(point);
  return point.some((_, axis) =>
    [size, -size].some((unit) => {
      const valueAt = (share: number) => loss.value(moved(point, axis, unit * share));
      const values = DISTANCES.map(valueAt);
      const nearest = values.at(-1)!;
      const whole = Math.abs(valueAt(1) - nearest);
      const noise = NOISE * (Math.abs(nearest) + (Number.isFinite(whole) ? whole : 0));
      const falls = [...values, loss.value(point)].slice(1).map((value, k) => values[k]! - value);
      const isKept = falls.every((fall, k) => fall > 0 && fall >= KEPT * (falls[k - 1] ?? 0));
      return isKept && falls.at(-1)! > noise;
    }),
  );
}

function moved(point: readonly number[], axis: number, by: number): number[] {
  return point.map((w, d) => (d === axis ? w + by : w));
}

function placeOf(loss: LossFunction, point: readonly number[]): string {
  // Adding 0 turns -0 into 0.
  const rounded = point.map((w) => Number(w.toFixed(3)) + 0);
  return weightNames(loss)
    .map((name, d) => `${name} = ${rounded[d]}`)
    .join(', ');
}
