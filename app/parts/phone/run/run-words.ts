import type { Verdict } from '#core/engine/outcome';
import type { OwnRun } from './own-run';

/** How many of the last updates are looked at: an even number, so that a two-step bounce doesn't alias. */
const RECENT_UPDATES = 8;
/** A change of the gap per step that counts as none. */
const LEVEL = 0.02;
/** Without bounces, a gap that keeps more than this share per step counts as a crawl. */
const CRAWL = 0.995;
const BRISK = 0.9;
/** Multiples of the first gap. */
const FAR_OUT = 1_000;
/** An update this much shorter than the longest one counts as none. */
const AT_REST = 1e-6;

/**
 * The state of one's own run in words, at the current step. Looks at the steps so far and never ahead; names
 * an outcome only once the server has told it.
 * @param step whole, 0 to the budget
 */
export function runWords(run: OwnRun, step: number, verdict: Verdict | null): string {
  const ratio = run.ratios[step]!;
  if (verdict?.outcome === 'diverged' && verdict.step !== null && verdict.step <= step) {
    return `Diverged at step ${verdict.step}.`;
  }
  if (!Number.isFinite(ratio)) return 'Off the scale.';
  if (verdict?.outcome === 'converged' && verdict.step !== null && verdict.step <= step) {
    return `At the goal since step ${verdict.step}.`;
  }
  if (ratio <= run.target) return 'At the goal. Will it stay?';
  if (step === 0) return 'At the start.';
  if (ratio > FAR_OUT) return 'Thrown out, far from the valley.';
  return motionWords(run, step, ratio);
}

function motionWords(run: OwnRun, step: number, ratio: number): string {
  const updates = Math.min(step, RECENT_UPDATES);
  const perStep = (ratio / run.ratios[step - updates]!) ** (1 / updates);
  if (step === 1) return firstStepWords(perStep);
  if (isAtRest(run, step)) return 'At rest, but not at the goal.';
  if (reversalShare(run, step, updates) >= 0.5) {
    if (perStep < 1 - LEVEL) return 'Jumping across the valley, and landing closer.';
    if (perStep > 1 + LEVEL) return 'Jumping across the valley, and landing further out.';
    return 'Jumping across the valley, no closer and no further.';
  }
  if (perStep > 1 + LEVEL) return 'Carried past the goal, and uphill.';
  if (perStep < BRISK) return 'Rolling down, closer with every step.';
  if (perStep < CRAWL) return 'Coming closer, little by little.';
  return perStep > 1 ? 'Wandering, no closer than before.' : 'Creeping: every step is tiny.';
}

function firstStepWords(perStep: number): string {
  if (perStep > 1 + LEVEL) return 'One step, and further out already.';
  return perStep < BRISK ? 'One step, and closer.' : 'One small step.';
}

/** The share of updates that turn back on the one before. */
function reversalShare(run: OwnRun, step: number, updates: number): number {
  const pairs = updates - 1;
  let reversals = 0;
  for (let k = step; k > step - pairs; k--) {
    let product = 0;
    for (let d = 0; d < run.dimension; d++) product += update(run, k, d) * update(run, k - 1, d);
    if (product < 0) reversals++;
  }
  return reversals / pairs;
}

function isAtRest(run: OwnRun, step: number): boolean {
  let longest = 0;
  for (let k = 1; k <= step; k++) longest = Math.max(longest, length(run, k));
  return length(run, step) <= AT_REST * longest;
}

function length(run: OwnRun, k: number): number {
  let sum = 0;
  for (let d = 0; d < run.dimension; d++) sum += update(run, k, d) ** 2;
  return Math.sqrt(sum);
}

/** Update k (1 for the first) of weight d. */
function update({ weights, dimension }: OwnRun, k: number, d: number): number {
  return weights[k * dimension + d]! - weights[(k - 1) * dimension + d]!;
}
