import { randomUUID } from 'node:crypto';
import type { LessonPlan } from '#core/lesson/plan/lesson-plan';
import type { Millis } from '#core/lesson/round';
import type { PrismaClient } from '../../prisma/generated/client';

/** The most lesson plans that a server keeps. */
export const PLANS_LIMIT = 100;

/** Where instructors keep lesson plans. They belong to no room. */
export interface PlanStore {
  /** Replaces a plan of the same title. False, and nothing is stored, if there are too many. */
  save(plan: LessonPlan, at: Millis): Promise<boolean>;
  /** Does nothing if it is gone already. */
  delete(id: string): Promise<void>;
}

export class PrismaPlanStore implements PlanStore {
  constructor(private readonly database: PrismaClient) {}

  async save(plan: LessonPlan, at: Millis): Promise<boolean> {
    const { title } = plan;
    const kept = { plan: JSON.stringify(plan), savedAt: new Date(at) };
    return this.database.$transaction(async (transaction) => {
      const { count } = await transaction.plan.updateMany({ where: { title }, data: kept });
      if (count > 0) return true;
      if ((await transaction.plan.count()) >= PLANS_LIMIT) return false;
      await transaction.plan.create({ data: { id: randomUUID(), title, ...kept } });
      return true;
    });
  }

  async delete(id: string): Promise<void> {
    await this.database.plan.deleteMany({ where: { id } });
  }
}
