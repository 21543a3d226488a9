import type { Verdict } from '#core/engine/outcome';
import type { PhoneClaim, PhoneCode } from '../claims/phone-sentences';
import type { OwnRun } from './own-run';

/** How many of the last updates are looked at: an even number, so that a two-step bounce doesn't alias. */
const RECENT_UPDATES = 8;
/** A change of the gap per step that counts as none. */
const LEVEL = 0.02;
/** A gap that keeps more than this share per step hardly shrinks. */
const CRAWL = 0.995;
const BRISK = 0.9;
/** Multiples of the first gap. */
const FAR_OUT = 1_000;
/** An update this much shorter than the longest one counts as none. */
const AT_REST = 1e-6;

/**
 * The state of one's own run, at the current step. Looks at the steps so far and never ahead; names an outcome only
 * once the server has told it.
 * @param step whole, 0 to the budget
 */
export function liveClaim(run: OwnRun, step: number, verdict: Verdict | null): PhoneClaim {
  const ratio = run.ratios[step]!;
  const told = verdict?.step != null && verdict.step <= step ? verdict : null;
  const numbers = { step: told?.step ?? step };
  if (told?.outcome === 'diverged') return { code: 'has-diverged', numbers };
  if (!Number.isFinite(ratio)) return { code: 'off-scale', numbers };
  if (told?.outcome === 'converged' && ratio <= run.target) {
    return { code: 'stays-at-goal', numbers };
  }
  if (ratio <= run.target) return { code: 'at-goal', numbers };
  if (step === 0) return { code: 'at-start', numbers };
  if (ratio > FAR_OUT) return { code: 'far-out', numbers };
  const updates = Math.min(step, RECENT_UPDATES);
  return { code: motion(run, step, updates), numbers: { step, updates } };
}

function motion(run: OwnRun, step: number, updates: number): PhoneCode {
  const before = run.ratios[step - updates]!;
  const now = run.ratios[step]!;
  // An estimated minimum may have been passed, and a start may be at it.
  const perStep = before > 0 ? (now / before) ** (1 / updates) : Number.POSITIVE_INFINITY;
  if (step === 1) return firstStep(perStep);
  if (isAtRest(run, step)) return 'at-rest';
  if (goesToAndFro(run, step)) {
    if (perStep < 1 - LEVEL) return 'to-and-fro-closer';
    return perStep > 1 + LEVEL ? 'to-and-fro-further' : 'to-and-fro-level';
  }
  const falls = steadiness(run, step, updates, (from, to) => to < from);
  if (perStep < CRAWL && !falls) return 'closer-on-the-whole';
  if (perStep < BRISK) return 'closer-every-step';
  if (perStep < CRAWL) return 'closer-slowly';
  if (perStep < 1) return 'hardly-closer';
  if (perStep <= 1 + LEVEL) return 'no-closer';
  const rises = steadiness(run, step, updates, (from, to) => to > from);
  return rises ? 'further-every-step' : 'further-on-the-whole';
}

function firstStep(perStep: number): PhoneCode {
  if (perStep > 1 + LEVEL) return 'first-further';
  if (perStep >= 1) return 'first-level';
  return perStep < 1 - LEVEL ? 'first-closer' : 'first-hardly';
}

/** Whether each of the last updates changed the gap that way. */
function steadiness(
  { ratios }: OwnRun,
  step: number,
  updates: number,
  isSo: (from: number, to: number) => boolean,
): boolean {
  for (let k = step - updates + 1; k <= step; k++) {
    if (!isSo(ratios[k - 1]!, ratios[k]!)) return false;
  }
  return true;
}

/** Whether it goes to and fro at this step, rather than on. */
export function goesToAndFro(run: OwnRun, step: number): boolean {
  return reversalShare(run, step, Math.min(step, RECENT_UPDATES)) >= 0.5;
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

/** Two updates in a row, since one alone may be a turning point. */
function isAtRest(run: OwnRun, step: number): boolean {
  let longest = 0;
  for (let k = 1; k <= step; k++) longest = Math.max(longest, length(run, k));
  return Math.max(length(run, step), length(run, step - 1)) <= AT_REST * longest;
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
