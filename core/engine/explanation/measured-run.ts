import type { Experiment } from '../experiment/experiment';
import { steadySharpness } from '../landscape/curvature';
import { localMinimum } from '../landscape/local-minimum';
import type { LossFunction, Vector } from '../loss-function';
import type { Verdict } from '../outcome';
import { maxStableRate } from '../theory/stability';
import { isPlain } from '../theory/theory';
import { norm, plus } from '../vector';
import type { RunFacts } from './run-facts';

/** A run, and what was measured of it. */
export interface MeasuredRun extends RunFacts {
  readonly loss: LossFunction;
  /** Without clipping if no gradient was clipped: formulas hold then. */
  readonly experiment: Experiment;
  readonly rate: number;
  readonly verdict: Verdict;
  readonly budget: number;
  /** Length of the gradient at the start. */
  readonly slope: number;
  /** From the start to the nearest minimum; NaN where there is none. */
  readonly distance: number;
  /** The minimum nearest to where it ended, or to the start if it diverged; null where there is none. */
  readonly minimum: Vector | null;
  /** The largest stable rate at a point; null where there is no formula, or no valley. */
  edgeAt(point: Vector): number | null;
}

export function measuredRun(
  loss: LossFunction,
  experiment: Experiment,
  rate: number,
  verdict: Verdict,
  facts: RunFacts,
): MeasuredRun {
  const { start, budget, optimizer, hyperparameters } = experiment;
  const hasFormula = isPlain(experiment) && !loss.sampleGradients && !loss.slopeNeverFades;
  const nearestStart = nearestMinimum(loss, start);
  return {
    ...facts,
    loss,
    experiment,
    rate,
    verdict,
    budget,
    slope: norm(loss.gradient(start)),
    distance: nearestStart ? norm(plus(nearestStart, -1, start)) : Number.NaN,
    minimum:
      verdict.outcome === 'diverged' ? nearestStart : nearestMinimum(loss, facts.points.at(-1)!),
    edgeAt(point) {
      if (!hasFormula) return null;
      const curvature = steadySharpness(loss, point);
      if (!(curvature !== null && curvature > 0)) return null;
      return maxStableRate(optimizer, hyperparameters, curvature)?.value ?? null;
    },
  };
}

function nearestMinimum(loss: LossFunction, point: Vector): Vector | null {
  const { points, nearest, isEstimate } = loss.minimum;
  if (nearest) return nearest(point);
  const known = isEstimate ? [...points, ...equalBelow(loss, point)] : points;
  const distances = known.map((minimum) => norm(plus(minimum, -1, point)));
  return known[distances.indexOf(Math.min(...distances))] ?? null;
}

/** A difference in loss below this share of the gap is none. */
const SAME = 1e-7;

/** A search looked near zero only: the bottom below a point far away may be as low, as for sin(x). */
function equalBelow(loss: LossFunction, point: Vector): readonly (readonly number[])[] {
  const { value } = loss.minimum;
  if (!Number.isFinite(loss.value(point))) return [];
  const bottom = localMinimum(loss, Array.from(point)).point;
  const isEqual = loss.value(bottom) - value <= SAME * (loss.value(point) - value);
  return isEqual ? [bottom] : [];
}

/** What its sentences may need; `estimate` is 1 where the minimum was found by a search. */
export function numbersOf(run: MeasuredRun) {
  const { rate, budget, slope, distance, first, last, longest, way, turns, hops } = run;
  const estimate = run.loss.minimum.isEstimate ? 1 : 0;
  return { rate, budget, slope, distance, first, last, longest, way, turns, hops, estimate };
}
