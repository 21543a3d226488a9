import { EMPTY_PLAN, type LessonPlan, PLAN_LIMIT } from '#core/lesson/plan/lesson-plan';
import { checkPlan, itemFaults, sizeFaults } from '#core/lesson/plan/lesson-plan-check';
import { insertItem } from '#core/lesson/plan/lesson-plan-edit';
import { cleanTitle, withCleanTitles } from '#core/lesson/plan/plan-titles';
import type { Acknowledgement } from '#core/protocol/acknowledgement';
import type { ClientCommand } from '#core/protocol/commands';
import type { Owner } from '#core/protocol/owner';
import { type Sentence, sentence } from '#core/words/messages';
import type { TimeSource } from '../process/time-source';
import { PLANS_LIMIT, type PlanChange, type PlanStore } from '../store/plan-store';
import { titleOf } from './title';

type PlanCommand = Extract<ClientCommand, { type: 'save-plan' | 'add-to-plan' | 'delete-plan' }>;
type AddToPlan = Extract<PlanCommand, { type: 'add-to-plan' }>;

export function isPlanCommand(command: ClientCommand): command is PlanCommand {
  const { type } = command;
  return type === 'save-plan' || type === 'add-to-plan' || type === 'delete-plan';
}

/** Keeps lesson plans, which belong to no room but to who made them. */
export class PlanDesk {
  constructor(
    private readonly plans: PlanStore,
    private readonly time: TimeSource,
  ) {}

  async answer(owner: Owner, command: PlanCommand): Promise<Acknowledgement> {
    if (command.type === 'delete-plan') {
      await this.plans.delete(owner, command.plan);
      return DONE;
    }
    if (command.type === 'add-to-plan') return this.#add(owner, command);
    const title = titleOf(command.plan.title, sentence('host-refusals.plan-title'));
    if (!title.ok) return no(title.error);
    const plan = withCleanTitles({ ...command.plan, title: title.value });
    const fault = checkPlan(plan);
    if (fault !== null) return no(sentence('host-refusals.fault', { fault }));
    return (await this.plans.save(owner, plan, this.time.date())) ? DONE : TOO_MANY;
  }

  async #add(owner: Owner, { id, plan: asked, item }: AddToPlan): Promise<Acknowledgement> {
    // The command's own id: sent again, after a lost answer, it finds its item there.
    const added = { ...item, id, title: cleanTitle(item.title) };
    const [fault] = itemFaults(added);
    if (fault !== undefined) return no(sentence('host-refusals.fault', { fault: fault.message }));
    const title =
      'id' in asked ? null : titleOf(asked.title, sentence('host-refusals.new-plan-title'));
    if (title?.ok === false) return no(title.error);
    const which = 'id' in asked ? asked : { title: title?.value ?? asked.title };
    const answer = await this.plans.change(owner, which, this.time.date(), (plan) => {
      const isThere = plan?.items.some((one) => one.id === id) === true;
      if (plan !== null && isThere) return { plan: null, answer: addedTo(plan) };
      if ('title' in which && plan !== null) return refused(IS_THERE);
      if ('id' in which && plan === null) return refused(GONE);
      const before = plan ?? { ...EMPTY_PLAN, title: 'title' in which ? which.title : '' };
      if (before.items.length >= PLAN_LIMIT) return refused(whyFull(before));
      const changed = insertItem(before, before.items.length, added);
      const [size] = sizeFaults(changed);
      if (size !== undefined)
        return refused(sentence('host-refusals.fault', { fault: size.message }));
      return { plan: changed, answer: addedTo(changed) };
    });
    return answer ?? TOO_MANY;
  }
}

/** Version 0: no room is concerned. */
const DONE: Acknowledgement = { ok: true, version: 0 };
const TOO_MANY = no(sentence('host-refusals.many-plans', { most: PLANS_LIMIT }));
const GONE = sentence('host-refusals.plan-gone');
const IS_THERE = sentence('host-refusals.plan-exists');

function addedTo({ title, items }: LessonPlan): Acknowledgement {
  return { ok: true, version: 0, title, items: items.length };
}

function whyFull({ title }: LessonPlan): Sentence {
  return sentence('host-refusals.plan-full', { title, most: PLAN_LIMIT });
}

function refused(reason: Sentence): PlanChange<Acknowledgement> {
  return { plan: null, answer: no(reason) };
}

function no(reason: Sentence): Acknowledgement {
  return { ok: false, code: 'bad-plan', reason };
}
