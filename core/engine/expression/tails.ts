import { sentence } from '#core/words/messages';
import type { LossFunction } from '../loss-function';
import { weightNames } from '../loss-function';
import { dot, norm, plus } from '../vector';
import { withRise } from './lowest-point';
import { directions } from './probes';
import { type Expression, ExpressionError } from './syntax';

/** How far out a loss must rise again, as multiples of the size of its point; with ratios of 2. */
const NEAREST = 1 / 1024;
const DOUBLINGS = 30;
/** A slope up must be so many times the one here, which may be due to rounding. */
const OUTGROWN = 10;
/** A rise by less than this share of what the loss spans is none. */
const UNSEEN = 1e-6;
/** Where a floor begins, slopes are compared this far before it, as a share of its size. */
const BEFORE = 1e-6;
/** A slope that changes by less than this share over that way isn't that of a bend. */
const STEADY = 1.05;
/** A slope smaller than this share of those around has faded already. */
const FADED = 1e-3;

/**
 * Throws if the loss only falls from here on in some direction, towards a value that it never has: exp(-x), or
 * ln(1 + exp(x)), which a computer rounds to a level floor.
 */
export function refuseTail(
  loss: LossFunction,
  point: readonly number[],
  span: number,
  expression: Expression,
): void {
  const value = loss.value(point);
  const slope = loss.gradient(point);
  const outwards = [...directions(loss.dimension), unit(point), unit(slope.map((g) => -g))];
  const tail = outwards.find(
    (direction) =>
      !risesAgain(loss, point, direction, value + UNSEEN * span) && fades(loss, point, direction),
  );
  if (!tail) return;
  const limit = Math.abs(value) < UNSEEN * span ? 0 : value;
  throw new ExpressionError(
    sentence('faults.formula-tail', { limit, ...whereTo(loss, tail) }),
    1,
    withRise(loss, expression),
  );
}

function unit(vector: readonly number[]): number[] {
  const length = norm(vector);
  return length > 0 && Number.isFinite(length)
    ? vector.map((part) => part / length)
    : vector.map(() => 0);
}

/** Along one weight, or far out in some other direction. */
function whereTo(loss: LossFunction, direction: readonly number[]) {
  const axis = direction.findIndex((part) => Math.abs(part) > 0.999);
  const part = direction[axis] ?? 0;
  const where = part > 0 ? 'grows' : part < 0 ? 'falls' : 'other';
  return { where, name: weightNames(loss)[axis] ?? '' } as const;
}

/** Out there it is higher, or has a slope up that leaves the one here far behind. */
function risesAgain(
  loss: LossFunction,
  point: readonly number[],
  direction: readonly number[],
  level: number,
): boolean {
  const size = 1 + norm(point);
  const here = Math.abs(dot(direction, loss.gradient(point)));
  for (let n = 0, reach = NEAREST; n < DOUBLINGS; n++, reach *= 2) {
    const place = plus(point, size * reach, direction);
    if (!(loss.value(place) <= level)) return true;
    if (dot(direction, loss.gradient(place)) > OUTGROWN * here) return true;
  }
  return false;
}

/** Whether the loss still falls here, or has come to a floor by fading and not at a bend. */
function fades(
  loss: LossFunction,
  point: readonly number[],
  direction: readonly number[],
): boolean {
  if (norm(direction) === 0) return false;
  const slopeAt = (distance: number) =>
    dot(direction, loss.gradient(plus(point, -distance, direction)));
  if (slopeAt(0) !== 0) return slopeAt(0) < 0;
  const size = 1 + norm(point);
  let [level, sloping] = [0, size / 1024];
  while (slopeAt(sloping) === 0) {
    [level, sloping] = [sloping, 2 * sloping];
    if (sloping > 1000 * size) return false;
  }
  for (let n = 0; n < 80; n++) {
    const middle = (level + sloping) / 2;
    if (slopeAt(middle) === 0) level = middle;
    else sloping = middle;
  }
  const begin = 1 + norm(plus(point, -sloping, direction));
  const [near, far] = [1, 2].map((n) => slopeAt(sloping + n * BEFORE * begin)) as [number, number];
  if (!(near < 0 && far / near < STEADY)) return false;
  const around = Array.from({ length: 64 }, (_, k) =>
    Math.abs(slopeAt(sloping + (begin * (k + 1)) / 64)),
  );
  return -near <= FADED * Math.max(...around);
}
