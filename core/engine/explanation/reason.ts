import type { Experiment } from '../experiment/experiment';
import type { LossFunction } from '../loss-function';
import type { Verdict } from '../outcome';
import { isPlainDescent } from '../theory/theory';
import { convergedReason, edgeReason } from './edge-reason';
import { type MeasuredRun, measuredRun, numbersOf } from './measured-run';
import { quadraticReason } from './quadratic-reason';
import { slowReason } from './slow-reason';
import type { Statement } from './statement';
import { swingReason } from './swing-reason';
import { trapReason } from './trap-reason';

/** Clipping is the reason only where at least this share of the gradients was clipped. */
const MOSTLY_CLIPPED = 0.5;

/** Why a run ended as it did: the first reason that holds, with numbers measured on the run itself. */
export function findReason(run: MeasuredRun): Statement {
  const { loss, experiment, verdict } = run;
  const still = stillReason(run);
  if (still) return still;
  if (isPlainDescent(experiment) && loss.quadratic) {
    const reason = quadraticReason(run, loss.quadratic);
    if (reason) return reason;
  }
  const clipped = clippingReason(run);
  if (clipped) return clipped;
  const numbers = numbersOf(run);
  switch (verdict.outcome) {
    case 'converged':
      return convergedReason(run) ?? { code: 'settled', numbers };
    case 'trapped':
      return trapReason(run);
    case 'diverged':
      return edgeReason(run) ?? { code: 'long-steps', numbers };
    case 'oscillating':
      return swingReason(run);
    case 'too-slow':
      return verdict.thrown ? (edgeReason(run) ?? thrownReason(run)) : slowReason(run);
  }
}

/** A run, measured up to the divergence if it diverged. Null where a step has no length. */
export function measure(
  loss: LossFunction,
  experiment: Experiment,
  rate: number,
  verdict: Verdict,
  facts: Parameters<typeof measuredRun>[4],
): MeasuredRun {
  const unclipped = facts.clipped === 0 ? { ...experiment, clipNorm: null } : experiment;
  return measuredRun(loss, unclipped, rate, verdict, facts);
}

/** Why it never moved; null if it did. */
function stillReason({ loss, points, experiment, rate }: MeasuredRun): Statement | null {
  const { start, precision } = experiment;
  const isStill = points.every((point) =>
    start.every((w, d) => point[d] === ofPrecision(w, precision)),
  );
  if (!isStill || points.length === 1) return null;
  if (loss.gradient(start).every((g) => g === 0)) return { code: 'no-slope', numbers: {} };
  return { code: 'lost-in-rounding', numbers: { rate, bits: precision === 'float32' ? 32 : 64 } };
}

function ofPrecision(weight: number, precision: Experiment['precision']): number {
  return precision === 'float32' ? Math.fround(weight) : weight;
}

function clippingReason(run: MeasuredRun): Statement | null {
  const { experiment, verdict, clipped, lateClipped, longest: reach, budget } = run;
  const { clipNorm } = experiment;
  if (clipNorm === null) return null;
  const numbers = { clipNorm, reach, clipped, budget };
  if (verdict.outcome === 'oscillating' && lateClipped > 0) return { code: 'clipped', numbers };
  const isMostly = clipped >= MOSTLY_CLIPPED * budget;
  return verdict.outcome === 'too-slow' && isMostly ? { code: 'clipped-short', numbers } : null;
}

function thrownReason({ loss, losses, peak, longest }: MeasuredRun): Statement {
  const { value: minimum } = loss.minimum;
  const times = (peak - minimum) / (losses[0]! - minimum);
  return { code: 'thrown-by-steps', numbers: { longest, times } };
}
