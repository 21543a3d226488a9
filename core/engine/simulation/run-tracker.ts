import {
  HOLD_STEPS,
  LATE_REVERSAL_STEPS,
  type Progress,
  REST_SHARE,
  type RunRecord,
  type Trigger,
} from '../outcome';
import type { GapScale } from './gap-scale';

/** What its moves alone don't tell. */
type NotOfMoves = 'budget' | 'target' | 'lastGap' | 'lateGaps' | 'hasSteadyDecay' | 'valley';

/** What one run has done so far: diverged, at the target or on the way, and how it moved. */
export class RunTracker {
  /** A gap above the first and up to the second tells nothing new, and most gaps are such. */
  private calmAbove = 0;
  private calmUpTo = 0;
  private largestGap: number;
  private divergedStep: number | null = null;
  private trigger: Trigger | null = null;
  /** First step of the present hold. */
  private heldSince: number | null = null;
  private hasLeftTarget = false;
  /** Updates that turn against the one before. */
  private reversals = 0;
  private reversalsBeforeHold = 0;
  /** Squares of the longest update and gradient; from the tenth last step on, of those steps alone. */
  private longestUpdate = 0;
  private longestGradient = 0;
  /** How these stood where the last 48, and the last 10 steps began. */
  private earlyReversals = 0;
  private earlyUpdate = 0;
  private earlyGradient = 0;

  constructor(
    private readonly scale: GapScale,
    firstGap: number,
  ) {
    this.largestGap = firstGap;
    if (!Number.isFinite(firstGap)) this.diverge(0, 'not-finite');
    if (firstGap <= scale.targetGap) this.heldSince = 0;
    this.setCalm();
  }

  /**
   * One update and the step that it led to.
   * @param turn its dot product with the update before
   * @param update the square of its length
   * @param gradient the square of the length of the gradient that it followed
   */
  observe(step: number, turn: number, update: number, gradient: number, gap: number): void {
    if (turn < 0) this.reversals++;
    if (update > this.longestUpdate) this.longestUpdate = update;
    if (gradient > this.longestGradient) this.longestGradient = gradient;
    if (!(gap > this.calmAbove && gap <= this.calmUpTo)) this.noteGap(gap, step);
  }

  /** A weight that isn't finite, whatever the gap. */
  noteBrokenWeight(step: number): void {
    if (!this.hasDiverged) this.diverge(step, 'not-finite');
  }

  /** A gap beyond the budget: a hold that breaks there was none. */
  noteUnseenGap(gap: number): void {
    if (!(gap <= this.scale.targetGap)) this.endHold();
  }

  /** The last 48 steps begin. */
  beginLateReversals(): void {
    this.earlyReversals = this.reversals;
  }

  /** The last 10 steps begin. */
  beginRest(): void {
    this.earlyUpdate = this.longestUpdate;
    this.earlyGradient = this.longestGradient;
    this.longestUpdate = 0;
    this.longestGradient = 0;
  }

  get hasDiverged(): boolean {
    return this.divergedStep !== null;
  }

  /**
   * Steps beyond the budget for which its hold has yet to be watched.
   * @param end where the schedule is complete, from the budget on
   */
  missingHold(budget: number, end: number): number {
    if (this.heldSince === null || this.hasDiverged) return 0;
    return Math.max(end - budget, HOLD_STEPS - (budget - this.heldSince + 1));
  }

  progress(): Progress {
    const { divergedStep: step, trigger, heldSince: since } = this;
    if (step !== null && trigger !== null) return { state: 'diverged', step, trigger };
    return since === null ? { state: 'running' } : { state: 'at-target', since };
  }

  record(): Omit<RunRecord, NotOfMoves> {
    const { scale, largestGap, divergedStep, trigger, heldSince } = this;
    const { hasLeftTarget, reversalsBeforeHold } = this;
    const lateUpdateShare = lateShare(this.longestUpdate, this.earlyUpdate);
    const lateSlopeShare = lateShare(this.longestGradient, this.earlyGradient);
    return {
      firstGap: scale.firstGap,
      largestGap,
      divergedStep,
      trigger,
      heldSince,
      hasLeftTarget,
      reversalsBeforeHold,
      isAtRest: lateUpdateShare <= REST_SHARE && lateSlopeShare <= REST_SHARE,
      lateUpdateShare,
      lateSlopeShare,
      lateReversalShare: (this.reversals - this.earlyReversals) / LATE_REVERSAL_STEPS,
    };
  }

  private noteGap(gap: number, step: number): void {
    if (this.hasDiverged) return;
    const { limit, targetGap } = this.scale;
    if (!Number.isFinite(gap)) this.diverge(step, 'not-finite');
    else if (gap > limit) this.diverge(step, 'growth');
    else {
      if (gap > this.largestGap) this.largestGap = gap;
      if (gap > targetGap) this.endHold();
      else if (this.heldSince === null) {
        this.heldSince = step;
        this.reversalsBeforeHold = this.reversals;
      }
      this.setCalm();
    }
  }

  private diverge(step: number, trigger: Trigger): void {
    this.divergedStep = step;
    this.trigger = trigger;
    this.setCalm();
  }

  private endHold(): void {
    if (this.heldSince !== null) this.hasLeftTarget = true;
    this.heldSince = null;
  }

  private setCalm(): void {
    const { targetGap } = this.scale;
    const isOnTheWay = !this.hasDiverged && this.heldSince === null;
    this.calmAbove = isOnTheWay ? targetGap : Number.NEGATIVE_INFINITY;
    if (this.hasDiverged) this.calmUpTo = Number.POSITIVE_INFINITY;
    else this.calmUpTo = isOnTheWay ? this.largestGap : targetGap;
  }
}

/** The longest of the last steps as a share of the longest of the run. Both are given as squares. */
function lateShare(late: number, early: number): number {
  const longest = Math.max(late, early);
  return longest > 0 ? Math.sqrt(late / longest) : 0;
}
