/** The outcome rules of the reference, applied to what was recorded of one run. */

export const OUTCOMES = ['converged', 'trapped', 'too-slow', 'oscillating', 'diverged'] as const;
export type Outcome = (typeof OUTCOMES)[number];
/** How many runs ended in each way. */
export type OutcomeCounts = Record<Outcome, number>;

export type Trigger = 'growth' | 'not-finite';

/** What happened within this budget; it says nothing beyond it. */
export interface Verdict {
  readonly outcome: Outcome;
  /** Converged: the first step of the final hold. Diverged: the step of the divergence. Else null. */
  readonly step: number | null;
  /** Converged, with more than half of the updates before `step` reversing the one before. */
  readonly overshooting: boolean;
  /** The gap once passed twice the first one, and the run did not diverge. */
  readonly thrown: boolean;
  /** Why it counts as diverged; null otherwise. */
  readonly trigger: Trigger | null;
  /** Gap at the budget as a multiple of the first gap; null when not finite. */
  readonly finalGap: number | null;
}

/** What can be said while the run goes on: only a divergence is final. */
export type Progress =
  | { readonly state: 'running' }
  | { readonly state: 'at-target'; readonly since: number }
  | { readonly state: 'diverged'; readonly step: number; readonly trigger: Trigger };

/** A gap beyond this multiple of the first one is a divergence, whatever follows. */
export const GROWTH_LIMIT = 1e6;
/** The first gap counts as at least this, so that a start at the minimum has a scale. */
export const LEAST_FIRST_GAP = 1e-12;
/** Steps for which a run must stay at the target, beyond the budget if need be. */
export const HOLD_STEPS = 20;
/** Steps at the end of which every gap is kept: four blocks of 24, even so that a two-step bounce doesn't alias. */
export const LATE_STEPS = 96;
export const LATE_REVERSAL_STEPS = 48;
export const REST_STEPS = 10;
/** A run is at rest below this share of its longest update and gradient. */
export const REST_SHARE = 1e-6;
/** Weight decay holds a run whose updates are below this share of the longest: it gets to its place ever more slowly. */
const HELD_SHARE = 0.01;
/** A run that bounces in a valley is in it up to this share of the valley's depth above the bottom, ... */
const BOUNCING_HEIGHT = 0.05;
/** ... one that glides up to this, where the slope is about that share of the valley's: above, it still comes down. */
const GLIDING_HEIGHT = BOUNCING_HEIGHT ** 2;
/** Where no valley is known, the slope must have faded to this share of the run's steepest. */
const FADED_SLOPE = 0.05;
/** With as many turns among its late updates, a run bounces. */
const BOUNCING_SHARE = 0.5;
/** The gap comes down if a block's median is at most this share of the one before. */
const NEARER = 0.9;
const BLOCK_STEPS = 24;
const PEAK_STEPS = 12;

/** What is recorded of a run: enough to judge it. */
export interface RunRecord {
  readonly budget: number;
  readonly target: number;
  /** At least 1e-12. */
  readonly firstGap: number;
  readonly lastGap: number;
  readonly largestGap: number;
  readonly divergedStep: number | null;
  readonly trigger: Trigger | null;
  /** First step of the hold that lasts to the end, unseen steps included; null if there is none. */
  readonly heldSince: number | null;
  /** The target was reached once and left. */
  readonly hasLeftTarget: boolean;
  /** Reversals among the updates up to `heldSince`. */
  readonly reversalsBeforeHold: number;
  /** No update and no gradient of the last 10 steps is longer than a millionth of the longest of the run. */
  readonly isAtRest: boolean;
  /** The gaps of the last 96 steps, in order. */
  readonly lateGaps: Float64Array;
  /** Share of the last 48 updates that reverse the one before. */
  readonly lateReversalShare: number;
  /** The longest of the last 10 updates, and of the last 10 gradients, as shares of the longest of the run. */
  readonly lateUpdateShare: number;
  readonly lateSlopeShare: number;
  /** The weights shrink at every step, at one rate: where decay and slope balance, the run comes to rest. */
  readonly hasSteadyDecay: boolean;
  /**
   * The bottom that a safe local minimiser reaches from the last point; null if it reaches none. Costly: asked for
   * only if it matters.
   */
  valley(): Valley | null;
}

/** The place in which a run lies. */
export interface Valley {
  /** At its bottom. */
  readonly gap: number;
  /** How far the loss rises around the bottom before it falls again; null where that isn't known, or it is no valley. */
  readonly depth: number | null;
}

export function judge(record: RunRecord): Verdict {
  const { budget, firstGap, lastGap, heldSince } = record;
  const shared = {
    step: null,
    overshooting: false,
    thrown: record.largestGap > 2 * firstGap,
    trigger: null,
    finalGap: Number.isFinite(lastGap) ? lastGap / firstGap : null,
  };

  if (record.divergedStep !== null) {
    const { divergedStep: step, trigger } = record;
    return { ...shared, outcome: 'diverged', step, trigger, thrown: false };
  }
  if (heldSince !== null) {
    const overshooting = record.reversalsBeforeHold > Math.max(0, heldSince - 1) / 2;
    return { ...shared, outcome: 'converged', step: heldSince, overshooting };
  }
  const medians = blockMedians(record.lateGaps);
  if (
    isAtRestElsewhere(record) ||
    isHeldByDecay(record, medians) ||
    isInWrongValley(record, medians)
  ) {
    return { ...shared, outcome: 'trapped' };
  }
  if (isGrowing(record, medians)) {
    return { ...shared, outcome: 'diverged', step: budget, trigger: 'growth', thrown: false };
  }
  return { ...shared, outcome: isOscillating(record, medians) ? 'oscillating' : 'too-slow' };
}

function isAtRestElsewhere({ isAtRest, lastGap, target, firstGap }: RunRecord): boolean {
  return isAtRest && lastGap > target * firstGap;
}

function isHeldByDecay(record: RunRecord, [, , before, last]: Blocks): boolean {
  const isLevel = Math.abs(last - before) <= 0.01 * before;
  return record.hasSteadyDecay && record.lateUpdateShare <= HELD_SHARE && isLevel;
}

function isInWrongValley(record: RunRecord, [, , before, last]: Blocks): boolean {
  // Cheap to check first: whoever stays where it is has two medians that are much alike.
  if (!(last <= before * 1.11 && before <= last * 1.11)) return false;
  const valley = record.valley();
  if (valley === null || !(valley.gap > record.target * record.firstGap)) return false;
  const { gap, depth } = valley;
  const isWithin = (reach: number) =>
    Math.abs(before - gap) <= reach && Math.abs(last - gap) <= reach;
  if (depth === null) return record.lateSlopeShare <= FADED_SLOPE && isWithin(0.05 * gap);
  const isBouncing = record.lateReversalShare >= BOUNCING_SHARE;
  return isWithin((isBouncing ? BOUNCING_HEIGHT : GLIDING_HEIGHT) * depth);
}

/** Steady growth to the very end that has not yet passed the growth limit. */
function isGrowing(
  { lateGaps, firstGap, largestGap }: RunRecord,
  [first, second, before, last]: Blocks,
): boolean {
  if (!(last > firstGap)) return false;
  const ratios = [second / first, before / second, last / before];
  const largest = Math.max(...ratios);
  const smallest = Math.min(...ratios);
  if (!(smallest >= 1.02 && largest <= 1.5 * smallest)) return false;
  return Math.max(...lateGaps.slice(-PEAK_STEPS)) >= largestGap;
}

function isOscillating(record: RunRecord, medians: Blocks): boolean {
  if (record.hasLeftTarget) return true;
  if (record.lateReversalShare < 0.06) return false;
  const isComingNearer =
    medians[3] <= record.firstGap && isFalling(medians) && isFalling(blockPeaks(record.lateGaps));
  return !isComingNearer;
}

/**
 * From block to block, by a tenth in the last one and as fast in all. Medians alone won't do: bounces without a rhythm
 * come nearer now and then, but their peaks stay as high.
 */
function isFalling([first, second, before, last]: Blocks): boolean {
  const isSteady = second <= first && before <= second && last <= NEARER * before;
  return isSteady && last <= NEARER ** 3 * first;
}

/** q0 to q3: one number for each of the last four blocks of 24 steps. */
type Blocks = readonly [number, number, number, number];

function blockPeaks(lateGaps: Float64Array): Blocks {
  const peak = (k: number) =>
    Math.max(...lateGaps.subarray(k * BLOCK_STEPS, (k + 1) * BLOCK_STEPS));
  return [peak(0), peak(1), peak(2), peak(3)];
}

function blockMedians(lateGaps: Float64Array): Blocks {
  const median = (k: number) => {
    // A typed array sorts by value without a comparator.
    const sorted = lateGaps.slice(k * BLOCK_STEPS, (k + 1) * BLOCK_STEPS).sort();
    return (sorted[BLOCK_STEPS / 2 - 1]! + sorted[BLOCK_STEPS / 2]!) / 2;
  };
  return [median(0), median(1), median(2), median(3)];
}

export function countOutcomes(verdicts: Iterable<Pick<Verdict, 'outcome'>>): OutcomeCounts {
  const counts = { converged: 0, trapped: 0, 'too-slow': 0, oscillating: 0, diverged: 0 };
  for (const { outcome } of verdicts) counts[outcome] += 1;
  return counts;
}
