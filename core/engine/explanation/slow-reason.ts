import { hessianProduct, largestEigenvalue } from '../landscape/curvature';
import type { LossFunction, Vector } from '../loss-function';
import { findOptimizer } from '../optimizers/catalogue';
import { edgeNumbers, edgeReason, standing } from './edge-reason';
import { type MeasuredRun, numbersOf } from './measured-run';
import type { Statement } from './statement';

/** A start counts as flat below this share of the slope that the curvature at the minimum would give it. */
const FLAT = 0.01;
/** Below this share of the edge there was room for much larger steps, ... */
const FAR_BELOW = 0.2;
/** ... if no place on the way was so steep that it left less room than this factor. */
const ROOM = 2;
/** Asked at so many places on the way, evenly spread. */
const MOST_PLACES = 500;
/** A floor that curves less than this share of the walls falls gently. */
const GENTLE_FLOOR = 0.1;
/** With this many turns in 48 steps, a run goes to and fro rather than on. */
export const MOSTLY_TURNING = 24;

/** Why the steps ran out. */
export function slowReason(run: MeasuredRun): Statement {
  const numbers = numbersOf(run);
  const { distance, way, turns } = run;
  const ofEdge = edgeNumbers(run);
  if (ofEdge && standing(run.rate, ofEdge.edge) !== 'below') {
    const reason = edgeReason(run);
    if (reason) return reason;
  }
  if (ofEdge && isFlatStart(run)) return { code: 'flat-start', numbers };
  if (ofEdge && ofEdge.ratio < FAR_BELOW && hasRoom(run)) {
    return { code: 'far-below-edge', numbers: ofEdge };
  }
  if (ofEdge && ofEdge.ratio >= FAR_BELOW && ofEdge.ratio < 1 && hasGentleFloor(run)) {
    return { code: 'curved-floor', numbers: ofEdge };
  }
  if (way < distance) return { code: 'short-way', numbers };
  if (turns >= MOSTLY_TURNING) return { code: 'slow-turning', numbers };
  if (way >= distance) return { code: 'short-at-end', numbers };
  const isScaled = findOptimizer(run.experiment.optimizer)?.slider;
  return { code: isScaled ? 'first-and-last' : 'small-slope', numbers };
}

function isFlatStart({ loss, slope, distance }: MeasuredRun): boolean {
  return loss.sharpness !== null && slope < FLAT * loss.sharpness * distance;
}

function hasRoom(run: MeasuredRun): boolean {
  const { points, rate } = run;
  // It is slow, so neighbouring points are alike; asking at each of 20,000 would take a phone seconds.
  const stride = Math.ceil(points.length / MOST_PLACES);
  return points.every(
    (point, k) =>
      k % stride !== 0 || (run.edgeAt(point) ?? Number.POSITIVE_INFINITY) >= ROOM * rate,
  );
}

function hasGentleFloor({ loss, minimum }: MeasuredRun): boolean {
  if (loss.dimension === 1 || !minimum) return false;
  const [least, most] = curvatures(loss, minimum);
  return least > 0 && least <= GENTLE_FLOOR * most;
}

/** The smallest and the largest eigenvalue of the Hessian. */
function curvatures(loss: LossFunction, point: Vector): [number, number] {
  const product = (v: number[]) => hessianProduct(loss, point, v);
  const negated = (v: number[]) => product(v).map((entry) => -entry);
  return [-largestEigenvalue(negated, loss.dimension), largestEigenvalue(product, loss.dimension)];
}
