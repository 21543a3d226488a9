import type { Experiment } from '../experiment/experiment';
import type { LossFunction } from '../loss-function';
import type { Optimizer } from '../optimizer';
import { Runs } from './runs';
import { Tracker } from './tracker';

/** Runs that are advanced together, and what is noted of them. */
export class RunBatch {
  readonly runs: Runs;
  readonly tracker: Tracker;

  constructor(
    private readonly experiment: Experiment,
    loss: LossFunction,
    optimizer: Optimizer,
    learningRates: ArrayLike<number>,
  ) {
    this.runs = new Runs(experiment, loss, optimizer, learningRates);
    this.tracker = new Tracker(this.runs, loss.minimum.value, experiment);
  }

  /** All updates after step `from`, up to the one that leads to step `to`. */
  advance(from: number, to: number): void {
    for (let step = from + 1; step <= to; step++) {
      this.runs.update(step);
      this.tracker.observe(step);
    }
  }

  /** Goes on beyond the budget, unseen, until every hold is complete or broken. */
  finishHolds(): void {
    const missing = this.tracker.missingHold();
    for (let n = 1; n <= missing; n++) {
      this.runs.update(this.experiment.budget + n);
      this.tracker.observeUnseen(n);
    }
  }
}
