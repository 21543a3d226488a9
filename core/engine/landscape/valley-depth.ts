import type { LossFunction, Vector } from '../loss-function';
import { emptyVector, norm, plus } from '../vector';

/** Where a walk begins and how it goes on: shares of 1 + |w|, each move longer than the one before. */
const FIRST_MOVE = 1e-3;
const LENGTHENING = 1.15;
const REACH = 10;
/** Looks on the way to a minimum. */
const LOOKS = 200;
/** Share of a loss that may be rounding error. */
const ROUNDING = 1e-12;

/**
 * How far the loss rises from the bottom of a valley before it falls again: the lowest of the rises on straight ways,
 * along each axis and to each known minimum. The pass may lie lower still. Null where the loss falls at once, as on a
 * slope or a saddle, and where no rise ends.
 */
export function valleyDepth(loss: LossFunction, bottom: Vector): number | null {
  const floor = loss.value(bottom);
  const rises = [...alongAxes(loss, bottom), ...toMinima(loss, bottom)].map((top) => top - floor);
  const depth = Math.min(...rises);
  return depth > ROUNDING * Math.abs(floor) && Number.isFinite(depth) ? depth : null;
}

function alongAxes(loss: LossFunction, bottom: Vector): number[] {
  const scale = 1 + norm(bottom);
  return Array.from({ length: 2 * loss.dimension }, (_, k) => {
    const axis = emptyVector(loss.dimension);
    axis[k >> 1] = k % 2 === 0 ? scale : -scale;
    const places: number[] = [];
    for (let move = FIRST_MOVE; move <= REACH; move *= LENGTHENING) places.push(move);
    return firstTop(loss, bottom, axis, places);
  });
}

function toMinima(loss: LossFunction, bottom: Vector): number[] {
  const places = Array.from({ length: LOOKS }, (_, k) => (k + 1) / LOOKS);
  return loss.minimum.points.map((point) =>
    firstTop(loss, bottom, plus(point, -1, bottom), places),
  );
}

/** The loss at the first top on the way, where it starts to fall; infinite if it only rises. */
function firstTop(
  loss: LossFunction,
  from: Vector,
  direction: Vector,
  places: readonly number[],
): number {
  let top = loss.value(from);
  for (const place of places) {
    const value = loss.value(plus(from, place, direction));
    // Where the loss has no value, nothing gets across.
    if (Number.isNaN(value)) break;
    if (value < top - ROUNDING * Math.abs(top)) return top;
    top = Math.max(top, value);
  }
  return Number.POSITIVE_INFINITY;
}
