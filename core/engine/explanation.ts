import { sharpness } from './curvature';
import type { Experiment } from './experiment';
import { type Numbers, SENTENCES, type StatementCode } from './explanation-words';
import type { LossFunction } from './loss-function';
import { findLoss } from './loss-reference';
import { findOptimizer } from './optimizers/registry';
import type { Verdict } from './outcome';
import { createSimulation } from './simulation';
import { predictedSteps } from './stability';
import { formulaEdge } from './theory';
import { norm, plus } from './vector';

/** One thing to say: which, and its numbers. Only `explanationText` puts it into words. */
export interface Statement {
  readonly code: StatementCode;
  readonly numbers: Numbers;
  /** Name of the weight it is about; null for none in particular. */
  readonly axis?: string | null;
}

/** What happened, and why. */
export interface Explanation extends Statement {
  readonly reason: Statement | null;
}

/** Slope at the start below which a loss counts as flat there, as a share of the slope it could have. */
const FLAT = 0.01;
/** Share of the edge below which there was room for much larger steps. */
const FAR_BELOW = 0.2;

/** Why this run ended as it did. The experiment must be one that `checkExperiment` accepts. */
export function explain(experiment: Experiment, rate: number, verdict: Verdict): Explanation {
  const loss = findLoss(experiment.loss);
  const { budget, target } = experiment;
  const step = verdict.step ?? budget;
  const gap = verdict.finalGap ?? Number.POSITIVE_INFINITY;
  const firstGap = loss ? loss.value(experiment.start) - loss.minimum.value : Number.NaN;
  const minimum = loss?.minimum.value ?? Number.NaN;
  const numbers = { rate, budget, target, step, gap, minimum, loss: minimum + gap * firstGap };
  const reason = loss ? findReason(loss, experiment, rate, verdict) : null;
  return { code: whatHappened(verdict), numbers, reason };
}

/** The sentences of an explanation: what happened, then why. */
export function explanationText(explanation: Explanation): { sentences: readonly string[] } {
  const { reason } = explanation;
  const statements = reason ? [explanation, reason] : [explanation];
  return {
    sentences: statements.map(({ code, numbers, axis }) =>
      SENTENCES[code](numbers, axis ?? 'the distance along the steepest direction'),
    ),
  };
}

function whatHappened({ outcome, overshooting, thrown, trigger }: Verdict): StatementCode {
  switch (outcome) {
    case 'converged':
      return overshooting ? 'converged-bouncing' : 'converged';
    case 'diverged':
      return trigger === 'not-finite' ? 'diverged-not-finite' : 'diverged-growth';
    case 'too-slow':
      return thrown ? 'thrown-out' : 'too-slow';
    default:
      return outcome;
  }
}

function findReason(
  loss: LossFunction,
  experiment: Experiment,
  rate: number,
  verdict: Verdict,
): Statement | null {
  const { clipNorm, optimizer, schedule } = experiment;
  const { outcome } = verdict;
  if (clipNorm !== null && (outcome === 'oscillating' || outcome === 'too-slow')) {
    return { code: 'clipped', numbers: { clipNorm, reach: clipNorm * rate } };
  }
  if (loss.sampleGradients && outcome === 'oscillating')
    return { code: 'noisy-steps', numbers: {} };
  const isPlain = schedule.kind === 'constant' && clipNorm === null;
  if (isPlain && optimizer === 'gradient-descent' && loss.quadratic) {
    return quadraticReason(loss, loss.quadratic, experiment, rate, verdict);
  }
  if (outcome === 'trapped') return trapReason(verdict);
  const start = firstStep(loss, experiment, rate);
  const numbers = { rate, budget: experiment.budget, ...start };
  if (loss.slopeNeverFades && outcome === 'oscillating')
    return { code: 'slope-never-fades', numbers };
  if (findOptimizer(optimizer)?.slider) return scaledReason(numbers, outcome);
  return edgeReason(loss, experiment, numbers, verdict) ?? slowReason(numbers, outcome);
}

function trapReason({ thrown }: Verdict): Statement {
  return { code: thrown ? 'flat-end' : 'wrong-valley', numbers: {} };
}

interface FirstStep {
  /** Length of the first update, and of the gradient that it came from. */
  readonly length: number;
  readonly slope: number;
  /** From the start to the nearest minimum; NaN where there is none. */
  readonly distance: number;
}

function firstStep(loss: LossFunction, experiment: Experiment, rate: number): FirstStep {
  const { start } = experiment;
  const simulation = createSimulation(experiment, [rate]);
  simulation.advance(1);
  const distances = loss.minimum.points.map((point) => norm(plus(point, -1, start)));
  return {
    length: norm(plus(simulation.weights, -1, start)),
    slope: norm(loss.gradient(start)),
    distance: distances.length > 0 ? Math.min(...distances) : Number.NaN,
  };
}

/** Optimizers that scale each weight's step: it is the rate that counts, not the slope. */
function scaledReason(numbers: FirstStep & Numbers, outcome: Verdict['outcome']): Statement {
  const { rate = Number.NaN, budget = Number.NaN, distance } = numbers;
  const reach = rate * budget;
  if (outcome === 'too-slow' && reach < 2 * distance) {
    return { code: 'steps-of-rate', numbers: { ...numbers, reach } };
  }
  return { code: outcome === 'oscillating' ? 'hops-of-rate' : 'scaled-steps', numbers };
}

function edgeReason(
  loss: LossFunction,
  experiment: Experiment,
  numbers: FirstStep & Numbers,
  { outcome, thrown }: Verdict,
): Statement | null {
  const edge = formulaEdge(experiment);
  if (!edge) return null;
  const { rate = Number.NaN } = numbers;
  const ratio = rate / edge.value;
  const shared = { rate, edge: edge.value, ratio };
  if (ratio > 1) return { code: 'above-edge', numbers: shared };
  if (outcome === 'diverged' || outcome === 'oscillating' || thrown) {
    const startEdge = edge.value * (loss.sharpness! / sharpness(loss, experiment.start));
    if (rate > startEdge && startEdge > 0) {
      return { code: 'steep-start', numbers: { rate, edge: startEdge } };
    }
  }
  if (outcome === 'converged') return { code: 'below-edge', numbers: shared };
  if (outcome !== 'too-slow') return null;
  const isFlat = numbers.slope < FLAT * loss.sharpness! * numbers.distance;
  if (isFlat) return { code: 'flat-start', numbers };
  return { code: ratio < FAR_BELOW ? 'far-below-edge' : 'curved-floor', numbers: shared };
}

function slowReason(numbers: FirstStep & Numbers, outcome: Verdict['outcome']): Statement | null {
  if (outcome === 'oscillating') return { code: 'jumps-across', numbers };
  if (outcome !== 'too-slow') return null;
  return { code: Number.isNaN(numbers.distance) ? 'small-slope' : 'short-steps', numbers };
}

function quadraticReason(
  loss: LossFunction,
  { eigenvalues, axes }: NonNullable<LossFunction['quadratic']>,
  { target, budget }: Experiment,
  rate: number,
  { outcome }: Verdict,
): Statement {
  const factors = eigenvalues.map((h) => 1 - h * rate);
  const sizes = factors.map(Math.abs);
  // The direction that decides: the one whose factor is farthest from zero.
  const index = sizes.indexOf(Math.max(...sizes));
  const curvature = eigenvalues[index]!;
  const factor = factors[index]!;
  const isFlattest = curvature === Math.min(...eigenvalues) && eigenvalues.length > 1;
  const axis = axes?.[index] ?? (isFlattest ? 'the distance along the flattest direction' : null);
  const numbers = { rate, curvature, factor, change: Math.abs(1 - Math.abs(factor)) };
  if (Math.abs(factor) < 1e-12) return { code: 'factor-zero', numbers, axis };
  if (Math.abs(factor + 1) < 1e-12) return { code: 'factor-mirror', numbers, axis };
  if (factor < -1) return { code: 'factor-out', numbers, axis };
  if (outcome === 'too-slow' && loss.dimension === 1) {
    const needed = predictedSteps(rate, curvature, target) ?? Number.POSITIVE_INFINITY;
    return { code: 'factor-needs', numbers: { ...numbers, needed, budget }, axis };
  }
  return { code: factor < 0 ? 'factor-across' : 'factor-along', numbers, axis };
}
