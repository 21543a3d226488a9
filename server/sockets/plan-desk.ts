import { checkPlan } from '#core/lesson/plan/lesson-plan-check';
import { withCleanTitles } from '#core/lesson/plan/plan-titles';
import type { Acknowledgement } from '#core/protocol/acknowledgement';
import type { InstructorCommand } from '#core/protocol/commands';
import type { TimeSource } from '../process/time-source';
import { PLANS_LIMIT, type PlanStore } from '../store/plan-store';
import { titleOf } from './title';

type PlanCommand = Extract<InstructorCommand, { type: 'save-plan' | 'delete-plan' }>;

/** Keeps lesson plans, which belong to no room. */
export class PlanDesk {
  constructor(
    private readonly plans: PlanStore,
    private readonly time: TimeSource,
  ) {}

  async answer(command: PlanCommand): Promise<Acknowledgement> {
    if (command.type === 'delete-plan') {
      await this.plans.delete(command.plan);
      return DONE;
    }
    const title = titleOf(command.plan.title, 'Give the plan a title to keep it under.');
    if (!title.ok) return no(title.error);
    const plan = withCleanTitles({ ...command.plan, title: title.value });
    const fault = checkPlan(plan);
    if (fault !== null) return no(fault);
    if (await this.plans.save(plan, this.time.date())) return DONE;
    return no(`This server keeps ${PLANS_LIMIT} plans at most: delete one first.`);
  }
}

/** Version 0: no room is concerned. */
const DONE: Acknowledgement = { ok: true, version: 0 };

function no(message: string): Acknowledgement {
  return { ok: false, code: 'bad-plan', message };
}
