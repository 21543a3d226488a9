import type { Experiment } from '../experiment/experiment';
import {
  LATE_REVERSAL_STEPS,
  LATE_STEPS,
  type Progress,
  REST_STEPS,
  type RunRecord,
} from '../outcome';
import { scheduleEnd } from '../schedules/catalogue';
import { gapScale } from './gap-scale';
import { RunTracker } from './run-tracker';
import type { Runs } from './runs';

/** Looks at all runs after each update, and keeps what their verdicts need. */
export class Tracker {
  private readonly trackers: readonly RunTracker[];
  /** The losses of the last 96 steps: that of run i in step n of them is at `n * runs + i`. */
  private readonly lateLosses: Float64Array;
  /** The last update of each weight. */
  private readonly lastUpdates: Float64Array;
  private readonly budget: number;
  /** Where the schedule is complete. */
  private readonly end: number;

  constructor(
    private readonly runs: Runs,
    private readonly minimum: number,
    { target, budget, schedule }: Pick<Experiment, 'target' | 'budget' | 'schedule'>,
  ) {
    const gap = (runs.losses[0] ?? minimum) - minimum;
    const scale = gapScale(gap, target);
    this.trackers = Array.from(runs.losses, () => new RunTracker(scale, gap));
    this.lateLosses = new Float64Array(runs.count * LATE_STEPS);
    this.lastUpdates = new Float64Array(runs.weights.length);
    this.budget = budget;
    this.end = scheduleEnd(schedule, budget);
  }

  /** The update that led to `step` has just been made. */
  observe(step: number): void {
    this.observeRuns(step);
    const left = this.budget - step;
    if (left < LATE_STEPS) {
      this.lateLosses.set(this.runs.losses, (LATE_STEPS - 1 - left) * this.runs.count);
    }
    if (left === LATE_REVERSAL_STEPS) for (const run of this.trackers) run.beginLateReversals();
    if (left === REST_STEPS) for (const run of this.trackers) run.beginRest();
  }

  /** One pass over everything: this loop takes as long as the rest of a cheap step. */
  private observeRuns(step: number): void {
    const { trackers, lastUpdates, minimum, runs } = this;
    const { count, weights, earlierWeights, earlierGradients, losses } = runs;
    for (let i = 0; i < count; i++) {
      let turn = 0;
      let update = 0;
      let gradient = 0;
      for (let k = i; k < weights.length; k += count) {
        const u = weights[k]! - earlierWeights[k]!;
        const g = earlierGradients[k]!;
        turn += u * lastUpdates[k]!;
        update += u * u;
        gradient += g * g;
        lastUpdates[k] = u;
      }
      const run = trackers[i]!;
      // A weight that isn't finite needn't show in the loss. In the update it does.
      if (!(update < Number.POSITIVE_INFINITY) && !runs.isFinite(i)) run.noteBrokenWeight(step);
      run.observe(step, turn, update, gradient, losses[i]! - minimum);
    }
  }

  /** The largest number of steps beyond the budget for which a hold has yet to be watched. */
  missingHold(): number {
    return this.trackers.reduce(
      (most, run) => Math.max(most, run.missingHold(this.budget, this.end)),
      0,
    );
  }

  /** The update that led to step `budget + n` has just been made, for no one to see. */
  observeUnseen(n: number): void {
    for (const [i, run] of this.trackers.entries()) {
      if (n <= run.missingHold(this.budget, this.end))
        run.noteUnseenGap(this.runs.losses[i]! - this.minimum);
    }
  }

  progress(run: number): Progress {
    return this.trackers[run]!.progress();
  }

  /** Once the budget is spent. */
  record(run: number): Omit<RunRecord, 'budget' | 'target' | 'hasSteadyDecay' | 'valley'> {
    const lateGaps = new Float64Array(LATE_STEPS);
    for (let n = 0; n < LATE_STEPS; n++) {
      lateGaps[n] = this.lateLosses[n * this.runs.count + run]! - this.minimum;
    }
    return { ...this.trackers[run]!.record(), lateGaps, lastGap: lateGaps[LATE_STEPS - 1]! };
  }
}
