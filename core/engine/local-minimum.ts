import type { LossFunction } from './loss-function';
import { dot, isFiniteVector, norm, plus } from './vector';

const MOST_STEPS = 300;
const MOST_HALVINGS = 60;
const ARMIJO = 1e-4;

/**
 * The minimum of the basin that `start` lies in: BFGS with Armijo's rule (Nocedal & Wright, Numerical
 * Optimization, 2006, ch. 6). Moves are capped at 0.1 (1 + |w|), so that it doesn't jump into another basin.
 * It stops early once the loss is down to `enough`.
 */
export function localMinimum(
  loss: Pick<LossFunction, 'value' | 'gradient'>,
  start: readonly number[],
  enough = Number.NEGATIVE_INFINITY,
): number[] {
  let point = [...start];
  let value = loss.value(point);
  let gradient = loss.gradient(point, []);
  let inverse = identity(point.length);
  for (let n = 0; n < MOST_STEPS && norm(gradient) > 0 && value > enough; n++) {
    let direction = inverse.map((row) => -dot(row, gradient));
    let slope = dot(direction, gradient);
    // Near the bottom the inverse may overflow; steepest descent never does.
    if (!(slope < 0 && isFiniteVector(direction))) {
      inverse = identity(point.length);
      direction = gradient.map((g) => -g);
      slope = -dot(gradient, gradient);
    }
    const cap = 0.1 * (1 + norm(point));
    let length = Math.min(1, cap / norm(direction));
    let next = plus(point, length, direction);
    let nextValue = loss.value(next);
    for (let n = 0; !(nextValue <= value + ARMIJO * length * slope); n++) {
      if (n === MOST_HALVINGS) return point;
      length /= 2;
      next = plus(point, length, direction);
      nextValue = loss.value(next);
    }
    if (nextValue === value) return next;
    const nextGradient = loss.gradient(next, []);
    if (!isFiniteVector(nextGradient)) return point;
    inverse = updateInverse(inverse, plus(next, -1, point), plus(nextGradient, -1, gradient));
    [point, value, gradient] = [next, nextValue, nextGradient];
  }
  return point;
}

function identity(dimension: number): number[][] {
  return Array.from({ length: dimension }, (_, i) =>
    Array.from({ length: dimension }, (_, j) => (i === j ? 1 : 0)),
  );
}

/** The BFGS formula; left as it is where the curvature along the move isn't positive. */
function updateInverse(inverse: number[][], move: number[], change: number[]): number[][] {
  const curvature = dot(move, change);
  if (!(curvature > 0)) return inverse;
  const image = inverse.map((row) => dot(row, change));
  const scale = (1 + dot(change, image) / curvature) / curvature;
  return inverse.map((row, i) =>
    row.map(
      (entry, j) =>
        entry +
        scale * move[i]! * move[j]! -
        (image[i]! * move[j]! + move[i]! * image[j]!) / curvature,
    ),
  );
}
