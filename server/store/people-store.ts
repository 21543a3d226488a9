import { randomUUID } from 'node:crypto';
import { PLAN_TEXTS } from '#core/lesson/plan/lesson-plan';
import type { Millis } from '#core/lesson/round';
import { OPERATOR, type Owner } from '#core/protocol/owner';
import type { Prisma } from '../../prisma/generated/client';
import type { Database } from './dialect';
import { openTo } from './owner';
import { isUniqueViolation } from './unique-violation';

/** Beside the operator. */
export const MOST_PEOPLE = 500;

export interface KnownPerson {
  readonly id: string;
  /** SHA-256 of their key, hexadecimal. */
  readonly keyHash: string;
}

/** How an instructor stands to a session. One who doesn't know of it is told what is told of a session that isn't there. */
export type RoleInSession = 'own' | 'assists' | 'none';

/** The instructors of this server beside its operator, and what they may. */
export interface PeopleStore {
  all(): Promise<readonly KnownPerson[]>;
  /** @param name cleaned @returns the new one's id, or why there is none */
  make(name: string, keyHash: string, at: Millis): Promise<string | 'taken' | 'many'>;
  /** Another key in place of theirs. @returns whether they are one */
  renew(id: string, keyHash: string): Promise<boolean>;
  /** Makes the operator's what was stored for somebody at the moment at which they were withdrawn, or just after. */
  adoptOrphans(): Promise<void>;
  /** Their sessions and plans are the operator's from then on. @returns whether they were one */
  withdraw(id: string): Promise<boolean>;
  standing(owner: Owner, session: string): Promise<RoleInSession>;
  /** Whether an instructor may lead the room that has this code: the open one, or else the one that had it last. */
  leads(owner: Owner, code: string): Promise<boolean>;
  /** @param name of a colleague @returns whether there is one, other than whose session it is */
  addAssistant(session: string, name: string): Promise<boolean>;
  removeAssistant(session: string, person: string): Promise<void>;
}

export class PrismaPeopleStore implements PeopleStore {
  constructor(private readonly database: Database) {}

  all(): Promise<readonly KnownPerson[]> {
    return this.database.instructor.findMany({ select: { id: true, keyHash: true } });
  }

  async make(name: string, keyHash: string, at: Millis): Promise<string | 'taken' | 'many'> {
    if ((await this.database.instructor.count()) >= MOST_PEOPLE) return 'many';
    const id = randomUUID();
    try {
      await this.database.instructor.create({
        data: { id, name, keyHash, madeAt: new Date(at) },
      });
      return id;
    } catch (error) {
      if (isUniqueViolation(error)) return 'taken';
      throw error;
    }
  }

  async renew(id: string, keyHash: string): Promise<boolean> {
    const { count } = await this.database.instructor.updateMany({
      where: { id },
      data: { keyHash },
    });
    return count > 0;
  }

  async withdraw(id: string): Promise<boolean> {
    return this.database.$transaction(async (transaction) => {
      await this.database.dialect.lockPlans(transaction);
      const person = await transaction.instructor.findUnique({ where: { id } });
      if (person === null) return false;
      await giveToOperator(transaction, { owner: id }, person.name);
      await transaction.instructor.delete({ where: { id } });
      return true;
    });
  }

  async adoptOrphans(): Promise<void> {
    await this.database.$transaction(async (transaction) => {
      await this.database.dialect.lockPlans(transaction);
      const people = await transaction.instructor.findMany({ select: { id: true } });
      const known = [OPERATOR, ...people.map(({ id }) => id)];
      await giveToOperator(transaction, { owner: { notIn: known } }, null);
    });
  }

  async standing(owner: Owner, id: string): Promise<RoleInSession> {
    const session = await this.database.session.findFirst({
      where: { id, isPartial: false, ...openTo(owner) },
      select: { owner: true },
    });
    if (session === null) return 'none';
    return session.owner === owner ? 'own' : 'assists';
  }

  async leads(owner: Owner, code: string): Promise<boolean> {
    const found = await this.database.session.findFirst({
      where: { code, isPartial: false },
      // Codes are reused: of an open room there is one at most.
      orderBy: [{ openCode: { sort: 'desc', nulls: 'last' } }, { openedAt: 'desc' }],
      select: { owner: true, assistants: { where: { instructorId: owner } } },
    });
    return found !== null && (found.owner === owner || found.assistants.length > 0);
  }

  async addAssistant(sessionId: string, name: string): Promise<boolean> {
    const person = await this.database.instructor.findUnique({ where: { name } });
    const session = await this.database.session.findUnique({ where: { id: sessionId } });
    if (person === null || session === null || session.owner === person.id) return false;
    const key = { sessionId, instructorId: person.id };
    await this.database.assistant.upsert({
      where: { sessionId_instructorId: key },
      create: key,
      update: {},
    });
    return true;
  }

  async removeAssistant(sessionId: string, instructorId: string): Promise<void> {
    await this.database.assistant.deleteMany({ where: { sessionId, instructorId } });
  }
}

/** @param name of whose it was; null: not known any more */
async function giveToOperator(
  transaction: Prisma.TransactionClient,
  where: { readonly owner: string | { notIn: string[] } },
  name: string | null,
): Promise<void> {
  await transaction.session.updateMany({ where, data: { owner: OPERATOR } });
  const plans = await transaction.plan.findMany({ where });
  if (plans.length === 0) return;
  const kept = await transaction.plan.findMany({
    where: { owner: OPERATOR },
    select: { title: true },
  });
  const titles = new Set(kept.map(({ title }) => title));
  for (const { id, title, plan } of plans) {
    const free = freeTitle(title, name, titles);
    titles.add(free);
    const renamed = JSON.stringify({ ...JSON.parse(plan), title: free });
    const data = { owner: OPERATOR, title: free, plan: renamed };
    await transaction.plan.update({ where: { id }, data });
  }
}

/** A title that is not taken yet: with whose it was, and a number where that isn't enough. */
function freeTitle(title: string, name: string | null, taken: ReadonlySet<string>): string {
  if (!taken.has(title)) return title;
  const whose = name === null ? '' : ` (${name})`;
  for (let number = name === null ? 2 : 1; ; number += 1) {
    const after = number === 1 ? whose : `${whose} ${number}`;
    const tried = [...title].slice(0, PLAN_TEXTS.planTitle - after.length).join('') + after;
    if (!taken.has(tried)) return tried;
  }
}
