import { log } from '../elementary/log';
import { hessianProduct } from '../landscape/curvature';
import type { LossFunction, Quadratic, Vector } from '../loss-function';
import { predictedSteps } from '../theory/stability';
import { norm, plus } from '../vector';
import type { MeasuredRun } from './measured-run';
import type { Statement } from './statement';

/** A share of a distance that is nothing but rounding. */
const ROUNDING = 1e-13;
/** The run must shrink (or grow) as predicted, to this share of the predicted change. */
const AGREEMENT = 0.01;
/** Followed for as long as the distance is above this share of the first. */
const FOLLOWED = 1e-6;

interface Direction {
  readonly curvature: number;
  readonly factor: number;
  /** The distance along it after each step. */
  readonly distances: readonly number[];
  readonly axis: string;
}

/**
 * Plain descent on a quadratic: every step multiplies the distance along each direction by the same factor. The one that
 * decides is where most of the gap was left in the end, among those in which the start isn't at the bottom already.
 * Null where rounding makes the run another one than the formula's.
 */
export function quadraticReason(run: MeasuredRun, quadratic: Quadratic): Statement | null {
  const { rate, budget, experiment, verdict, loss } = run;
  const directions = directionsOf(run, quadratic);
  const gaps = directions.map((direction) => lastGap(direction, run));
  const direction = directions[gaps.indexOf(Math.max(...gaps))];
  if (!direction || !isFollowed(direction)) return null;
  const { curvature, factor, axis } = direction;
  const numbers = { rate, curvature, factor, change: Math.abs(1 - Math.abs(factor)) };
  if (Math.abs(factor) < 1e-12) return { code: 'factor-zero', numbers, axis };
  if (Math.abs(factor + 1) < 1e-12) return { code: 'factor-mirror', numbers, axis };
  if (factor < -1) return { code: 'factor-out', numbers, axis };
  if (verdict.outcome === 'too-slow' && loss.dimension === 1) {
    const needed = predictedSteps(rate, curvature, experiment.target) ?? Number.POSITIVE_INFINITY;
    return { code: 'factor-needs', numbers: { ...numbers, needed, budget }, axis };
  }
  return { code: factor < 0 ? 'factor-across' : 'factor-along', numbers, axis };
}

function directionsOf(run: MeasuredRun, { eigenvalues, axes }: Quadratic): Direction[] {
  const { loss, points, rate } = run;
  const minimum = loss.minimum.points[0] ?? [];
  const gaps = points.map((point) => plus(point, -1, minimum));
  const flattest = Math.min(...eigenvalues);
  return eigenvalues
    .map((curvature, k) => ({
      curvature,
      factor: 1 - curvature * rate,
      distances: gaps.map((gap) => norm(component(loss, gap, curvature, eigenvalues))),
      axis: axes?.[k] ?? (curvature === flattest ? 'flattest' : 'steepest'),
    }))
    .filter(({ distances }) => distances[0]! > ROUNDING * norm(gaps[0]!));
}

/** The part of a vector along the direction of that eigenvalue. */
function component(
  loss: LossFunction,
  vector: Vector,
  eigenvalue: number,
  eigenvalues: readonly number[],
): number[] {
  return eigenvalues
    .filter((other) => other !== eigenvalue)
    .reduce(
      (part, other) =>
        plus(hessianProduct(loss, part, part), -other, part).map(
          (entry) => entry / (eigenvalue - other),
        ),
      Array.from(vector),
    );
}

/** The logarithm of the gap along it as predicted, just before the run arrived, or at its end. */
function lastGap(
  { curvature, factor, distances }: Direction,
  { verdict, budget }: MeasuredRun,
): number {
  const step =
    verdict.outcome === 'converged' ? Math.max(0, verdict.step! - 1) : (verdict.step ?? budget);
  return (
    log(curvature) + 2 * log(distances[0]!) + (step === 0 ? 0 : 2 * step * log(Math.abs(factor)))
  );
}

function isFollowed({ factor, distances }: Direction): boolean {
  if (Math.abs(factor) < 1e-12) return distances[1]! <= 1e-9 * distances[0]!;
  let change = 1;
  for (let step = 1; step < distances.length; step++) {
    const expected = Math.abs(factor) ** step;
    if (expected < FOLLOWED || expected > 1 / FOLLOWED) break;
    change = distances[step]! / distances[0]!;
    const tolerance = AGREEMENT * Math.abs(expected - 1) + ROUNDING;
    if (Math.abs(change - expected) > tolerance) return false;
  }
  return true;
}
