import type { Experiment } from '../experiment/experiment';
import type { Optimizer } from '../optimizer';
import { stepsToNextPhase } from '../outcome';
import { scheduleFactor } from '../schedules/catalogue';
import { rateByHand } from '../schedules/schedule';
import { CHUNK_STEPS } from './layout';
import type { RunBlock } from './run-block';
import { createPlan, type StepPlan } from './step-plan';

/** Takes blocks of runs through the steps of their experiment, a chunk at a time. */
export class Stepper {
  private readonly plans: readonly StepPlan[];

  constructor(
    private readonly experiment: Experiment,
    private readonly optimizer: Optimizer,
  ) {
    this.plans = Array.from({ length: CHUNK_STEPS }, () => createPlan(optimizer));
  }

  advance(blocks: readonly RunBlock[], from: number, to: number): void {
    const { plans, experiment } = this;
    for (let step = from; step < to; ) {
      const phase = stepsToNextPhase(step, experiment.budget);
      const count = Math.min(CHUNK_STEPS, phase, to - step);
      for (let j = 0; j < count; j++) this.prepare(step + j + 1, plans[j]!);
      for (const block of blocks) block.advance(plans, step, count);
      step += count;
    }
  }

  /** Goes on beyond the budget, unseen, until every hold is complete or broken. */
  finishHolds(blocks: readonly RunBlock[]): void {
    const plan = this.plans[0]!;
    for (const block of blocks) block.finishHolds((step) => this.prepare(step, plan));
  }

  private prepare(step: number, plan: StepPlan): StepPlan {
    const { hyperparameters, schedule, budget } = this.experiment;
    this.optimizer.prepare(step, hyperparameters, plan.constants);
    const shown = Math.min(step, budget);
    plan.factor = scheduleFactor(schedule, shown, budget);
    plan.rateByHand = rateByHand(schedule, shown);
    return plan;
  }
}
