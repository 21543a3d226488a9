import { localMinimum } from '../landscape/local-minimum';
import { valleyDepth } from '../landscape/valley-depth';
import type { LossFunction, Vector } from '../loss-function';
import { norm, plus } from '../vector';
import type { MeasuredRun } from './measured-run';
import type { Statement } from './statement';

/** The decay holds a run whose last updates are below this share of the longest, on a slope above this share of the steepest. */
const HELD = 0.01;
const SLOPING = 1e-3;
/** Below this share of the steepest, a slope has all but faded. */
const FADED = 0.05;
/** A shelf ends where the slope is so many times as steep again. */
const STEEPER = 10;
/** Share of a loss that may be rounding error. */
const ROUNDING = 1e-12;
const LOOKS = 100;
/** All round a point, each standing for its opposite too. */
const DIRECTIONS = [
  [1, 0],
  [0.9, 0.4],
  [0.7, 0.7],
  [0.4, 0.9],
  [0, 1],
  [-0.4, 0.9],
  [-0.7, 0.7],
  [-0.9, 0.4],
];

/** What the run lies on: asked at the place itself, of the slope, the ways out, and whether a minimum is there. */
export function trapReason(run: MeasuredRun): Statement {
  const { loss, points, experiment, steepest } = run;
  const end = points.at(-1)!;
  const slope = norm(loss.gradient(end));
  const decay = experiment.hyperparameters.decay ?? 0;
  const numbers = { end: slope, steepest, slope: run.slope, decay };
  if (decay > 0 && lastUpdates(run) <= HELD * run.longest && slope > SLOPING * steepest) {
    return { code: 'held-by-decay', numbers };
  }
  const { value: minimum } = loss.minimum;
  const firstGap = loss.value(experiment.start) - minimum;
  const enough = minimum + experiment.target * firstGap;
  // With more weights nobody can say that every way out leads uphill.
  if (loss.dimension > 2) return { code: 'flat-end', numbers };
  const bottom = localMinimum(loss, Array.from(end), { enough });
  const isValley = valleyDepth(loss, bottom.point) !== null && !fallsToTwoSides(loss, bottom.point);
  if (bottom.isReached && isValley) return { code: valleyCode(run, bottom.point), numbers };
  if (slope <= FADED * steepest) {
    if (fallsToTwoSides(loss, end)) {
      return { code: loss.dimension === 1 ? 'on-top' : 'on-saddle', numbers };
    }
    if (fallsOn(loss, end, slope)) return { code: 'on-shelf', numbers };
  }
  return { code: 'flat-end', numbers };
}

/** Whether it has left the valley of its start; if that one isn't known, neither is said. */
function valleyCode({ loss, experiment }: MeasuredRun, bottom: Vector) {
  const first = localMinimum(loss, experiment.start);
  if (!first.isReached) return 'in-valley';
  const isFirst = norm(plus(bottom, -1, first.point)) < 1e-3 * (1 + norm(first.point));
  return isFirst ? 'wrong-valley' : 'other-valley';
}

function lastUpdates({ points }: MeasuredRun): number {
  const late = points.slice(-11);
  return late.slice(1).reduce((most, to, k) => Math.max(most, norm(plus(to, -1, late[k]!))), 0);
}

/** Whether there is a direction in which the loss falls both ways. For one and two weights. */
function fallsToTwoSides(loss: LossFunction, point: Vector): boolean {
  const noise = ROUNDING * Math.abs(loss.value(point));
  const below = loss.value(point) - noise;
  const reach = 0.05 * (1 + norm(point));
  return DIRECTIONS.some((direction) => {
    const along = direction.slice(0, loss.dimension);
    return [reach, -reach].every((far) => loss.value(plus(point, far, along)) < below);
  });
}

/** Downhill the loss goes on falling, and gets steeper again. */
function fallsOn(loss: LossFunction, point: Vector, slope: number): boolean {
  if (slope === 0) return false;
  const downhill = loss.gradient(point).map((g) => -g / slope);
  const reach = 1 + norm(point);
  let before = loss.value(point);
  for (let look = 1; look <= LOOKS; look++) {
    const place = plus(point, (reach * look) / LOOKS, downhill);
    const value = loss.value(place);
    if (!(value <= before)) return false;
    if (norm(loss.gradient(place)) > STEEPER * slope) return true;
    before = value;
  }
  return false;
}
