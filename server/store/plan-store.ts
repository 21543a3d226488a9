import { randomUUID } from 'node:crypto';
import type { LessonPlan } from '#core/lesson/plan/lesson-plan';
import type { Millis } from '#core/lesson/round';
import type { Owner } from '#core/protocol/owner';
import type { Database } from './dialect';

/** The most lesson plans that one instructor keeps. */
export const PLANS_LIMIT = 100;

/** A plan by its id, or by its title, which no other plan of its owner has. */
export type WhichPlan = { readonly id: string } | { readonly title: string };

/** What is to be stored in a plan's place, and what is said of it. */
export interface PlanChange<Answer> {
  /** null: nothing is stored. */
  readonly plan: LessonPlan | null;
  readonly answer: Answer;
}

/** Where instructors keep lesson plans, each their own. They belong to no room. */
export interface PlanStore {
  /** Replaces a plan of the same title. False, and nothing is stored, if there are too many. */
  save(owner: Owner, plan: LessonPlan, at: Millis): Promise<boolean>;
  /**
   * Changes a plan as it stands: between reading and storing it nobody else's change comes.
   * @param change of the plan, null where there is none; a new plan has the title that was asked for
   * @returns its answer, or null if there are too many plans for a new one
   */
  change<Answer>(
    owner: Owner,
    which: WhichPlan,
    at: Millis,
    change: (plan: LessonPlan | null) => PlanChange<Answer>,
  ): Promise<Answer | null>;
  /** Does nothing if it is gone already. */
  delete(owner: Owner, id: string): Promise<void>;
}

export class PrismaPlanStore implements PlanStore {
  constructor(private readonly database: Database) {}

  async save(owner: Owner, plan: LessonPlan, at: Millis): Promise<boolean> {
    const { title } = plan;
    return (await this.change(owner, { title }, at, () => ({ plan, answer: true }))) ?? false;
  }

  async change<Answer>(
    owner: Owner,
    which: WhichPlan,
    at: Millis,
    change: (plan: LessonPlan | null) => PlanChange<Answer>,
  ): Promise<Answer | null> {
    return this.database.$transaction(async (transaction) => {
      await this.database.dialect.lockPlans(transaction);
      const row = await transaction.plan.findFirst({ where: { ...which, owner } });
      const { plan, answer } = change(row === null ? null : JSON.parse(row.plan));
      if (plan === null) return answer;
      const kept = { title: plan.title, plan: JSON.stringify(plan), savedAt: new Date(at) };
      if (row !== null) {
        await transaction.plan.update({ where: { id: row.id }, data: kept });
        return answer;
      }
      if ((await transaction.plan.count({ where: { owner } })) >= PLANS_LIMIT) return null;
      await transaction.plan.create({ data: { id: randomUUID(), owner, ...kept } });
      return answer;
    });
  }

  async delete(owner: Owner, id: string): Promise<void> {
    await this.database.plan.deleteMany({ where: { id, owner } });
  }
}
