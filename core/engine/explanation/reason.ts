import type { Experiment } from '../experiment/experiment';
import { hessianProduct, largestEigenvalue, sharpness } from '../landscape/curvature';
import { localMinimum } from '../landscape/local-minimum';
import type { LossFunction, Vector } from '../loss-function';
import { findOptimizer } from '../optimizers/catalogue';
import type { Verdict } from '../outcome';
import { maxStableRate } from '../theory/stability';
import { isPlain, isPlainDescent } from '../theory/theory';
import { norm, plus } from '../vector';
import type { Statement } from './explanation-words';
import { quadraticReason } from './quadratic-reason';
import { type RunFacts, runFacts } from './run-facts';

/** A start counts as flat below this share of the slope that the curvature at the minimum would give it. */
const FLAT = 0.01;
/** A valley must curve at least by this share of the usual curvature. */
const FLAT_VALLEY = 1e-3;
/** Below this share of the edge there was room for much larger steps. */
const FAR_BELOW = 0.2;
/** With this many turns in 48 steps, a run goes back and forth rather than on. */
const MOSTLY_TURNING = 24;
/** With fewer in 48, it counts as oscillating only because it left the target. */
const LEAST_TURNING = 3;

/** A run that covered less than this share of the distance could never have arrived. */
const CLEARLY_SHORT = 0.9;

/** A run, and what was measured of it. */
interface Run extends RunFacts {
  readonly loss: LossFunction;
  readonly experiment: Experiment;
  readonly rate: number;
  readonly verdict: Verdict;
  readonly budget: number;
  /** Length of the gradient at the start. */
  readonly slope: number;
  /** From the start to the nearest minimum; NaN where there is none. */
  readonly distance: number;
  /** The largest stable rate at a point; null where there is no formula, or no valley. */
  edgeAt(point: Vector): number | null;
}

/** Why a run ended as it did, with numbers measured on the run itself wherever no formula holds. */
export function findReason(
  loss: LossFunction,
  experiment: Experiment,
  rate: number,
  verdict: Verdict,
): Statement {
  const { outcome } = verdict;
  if (isPlainDescent(experiment) && loss.quadratic) {
    return quadraticReason(loss, loss.quadratic, experiment, rate, verdict);
  }
  const until = outcome === 'diverged' ? verdict.step! : experiment.budget;
  const facts = runFacts(experiment, rate, until);
  if (!facts) return { code: 'step-without-length', numbers: { rate } };
  const run = measured(loss, experiment, rate, verdict, facts);
  const { clipNorm } = experiment;
  if (clipNorm !== null && (outcome === 'oscillating' || outcome === 'too-slow')) {
    return { code: 'clipped', numbers: { clipNorm, reach: run.longest } };
  }
  switch (outcome) {
    case 'converged':
      return convergedReason(run);
    case 'trapped':
      return trapReason(run);
    case 'diverged':
      return edgeReason(run) ?? { code: 'long-steps', numbers: numbersOf(run) };
    case 'oscillating':
      return swingReason(run);
    case 'too-slow':
      return verdict.thrown ? (edgeReason(run) ?? thrownReason(run)) : slowReason(run);
  }
}

function measured(
  loss: LossFunction,
  experiment: Experiment,
  rate: number,
  verdict: Verdict,
  facts: RunFacts,
): Run {
  const { start, budget, optimizer, hyperparameters } = experiment;
  const nearest = loss.minimum.nearest?.(start);
  const minima = nearest ? [nearest] : loss.minimum.points;
  const distances = minima.map((point) => norm(plus(point, -1, start)));
  const hasFormula = isPlain(experiment) && !loss.sampleGradients && !loss.slopeNeverFades;
  return {
    ...facts,
    loss,
    experiment,
    rate,
    verdict,
    budget,
    slope: norm(loss.gradient(start)),
    distance: distances.length > 0 ? Math.min(...distances) : Number.NaN,
    edgeAt(point) {
      if (!hasFormula) return null;
      const curvature = sharpness(loss, point);
      if (!(curvature > 0 && Number.isFinite(curvature))) return null;
      return maxStableRate(optimizer, hyperparameters, curvature)?.value ?? null;
    },
  };
}

function numbersOf(run: Run) {
  const { rate, budget, slope, distance, first, last, longest, way, turns } = run;
  return { rate, budget, slope, distance, first, last, longest, way, turns };
}

function convergedReason(run: Run): Statement {
  const { rate, loss } = run;
  const edge = run.edgeAt(run.points.at(-1)!);
  if (edge === null) return { code: 'settled', numbers: numbersOf(run) };
  const numbers = { rate, edge, ratio: rate / edge };
  if (rate > edge) return { code: 'landed-above-edge', numbers };
  return { code: loss.quadratic ? 'below-edge' : 'below-edge-there', numbers };
}

function thrownReason({ loss, experiment, peak, longest }: Run): Statement {
  const { value: minimum } = loss.minimum;
  const times = (peak - minimum) / (loss.value(experiment.start) - minimum);
  return { code: 'thrown-by-steps', numbers: { longest, times } };
}

function trapReason({
  loss,
  experiment,
  verdict,
  points,
  slope,
  longest,
  distance,
}: Run): Statement {
  const bottom = localMinimum(loss, Array.from(points.at(-1)!));
  const usual = loss.sharpness ?? Math.abs(sharpness(loss, experiment.start));
  if (!bottom.isReached || !(leastCurvature(loss, bottom.point) > FLAT_VALLEY * usual)) {
    return { code: 'flat-end', numbers: { slope, end: norm(loss.gradient(points.at(-1)!)) } };
  }
  const first = localMinimum(loss, experiment.start);
  const isFirst = norm(plus(bottom.point, -1, first.point)) < 1e-3 * (1 + norm(first.point));
  // If the valley of the start isn't known, we can't say that the run left it.
  const hasLeft = first.isReached && !isFirst;
  // With a step as long as the whole distance it had every chance to jump the hill.
  const hasJumped = verdict.thrown || longest > distance;
  return { code: hasLeft || hasJumped ? 'other-valley' : 'wrong-valley', numbers: {} };
}

/**
 * The smallest eigenvalue of the Hessian. A valley rises on every side; a plain, or a channel that falls for ever,
 * doesn't.
 */
function leastCurvature(loss: LossFunction, point: Vector): number {
  const negated = (v: number[]) => hessianProduct(loss, point, v).map((entry) => -entry);
  return -largestEigenvalue(negated, loss.dimension);
}

/** The rate was too large for the bottom, or for a steeper place on the way; null where no formula says so. */
function edgeReason(run: Run): Statement | null {
  const { rate, loss, points } = run;
  const edge = loss.minimum.points[0] ? run.edgeAt(loss.minimum.points[0]) : null;
  if (edge !== null && rate > edge) {
    return { code: 'above-edge', numbers: { rate, edge, ratio: rate / edge } };
  }
  const step = points.findIndex((point) => rate > (run.edgeAt(point) ?? Number.POSITIVE_INFINITY));
  if (step === -1) return null;
  const numbers = { rate, edge: run.edgeAt(points[step]!)!, step };
  return { code: step === 0 ? 'steep-start' : 'steep-way', numbers };
}

function swingReason(run: Run): Statement {
  const { loss, turns, way, distance } = run;
  const numbers = numbersOf(run);
  if (way < CLEARLY_SHORT * distance) return { code: 'short-swings', numbers };
  if (loss.sampleGradients) return { code: 'noisy-steps', numbers };
  if (loss.slopeNeverFades) return { code: 'slope-never-fades', numbers };
  const edge = edgeReason(run);
  if (edge && turns >= LEAST_TURNING) return edge;
  if (turns >= MOSTLY_TURNING) return { code: 'turns-back', numbers };
  return { code: turns >= LEAST_TURNING ? 'swings-past' : 'left-target', numbers };
}

function slowReason(run: Run): Statement {
  const { rate, loss, slope, distance, way, turns } = run;
  const numbers = numbersOf(run);
  const edge = loss.minimum.points[0] ? run.edgeAt(loss.minimum.points[0]) : null;
  if (edge !== null) {
    const shared = { rate, edge, ratio: rate / edge };
    if (rate > edge) return { code: 'above-edge', numbers: shared };
    if (loss.sharpness !== null && slope < FLAT * loss.sharpness * distance) {
      return { code: 'flat-start', numbers };
    }
    return { code: shared.ratio < FAR_BELOW ? 'far-below-edge' : 'curved-floor', numbers: shared };
  }
  if (way < distance) return { code: 'short-way', numbers };
  if (turns >= MOSTLY_TURNING) return { code: 'slow-turning', numbers };
  if (way >= distance) return { code: 'short-at-end', numbers };
  const isScaled = findOptimizer(run.experiment.optimizer)?.slider;
  return { code: isScaled ? 'first-and-last' : 'small-slope', numbers };
}
