import { OPERATOR, type Owner } from '#core/protocol/owner';
import { reviewDatabase } from './review-database';

/** An instructor beside the operator, as the operator reads of them. */
export interface PersonSummary {
  readonly id: string;
  readonly name: string;
  readonly madeAt: Date;
  /** Sessions of their own, open or closed. */
  readonly sessions: number;
}

/** By name; null: whoever asks isn't the operator. */
export async function listPeople(
  owner: Owner,
  database = reviewDatabase(),
): Promise<PersonSummary[] | null> {
  if (owner !== OPERATOR) return null;
  const people = await database.instructor.findMany({
    select: { id: true, name: true, madeAt: true },
    orderBy: { name: 'asc' },
  });
  const counts = await database.session.groupBy({
    by: ['owner'],
    where: { isPartial: false },
    _count: true,
  });
  const sessions = new Map(counts.map(({ owner, _count }) => [owner, _count]));
  return people.map((person) => ({ ...person, sessions: sessions.get(person.id) ?? 0 }));
}

/** A colleague who leads one session and reads its review. */
export interface AssistantSummary {
  readonly id: string;
  readonly name: string;
}

/** Of each of these sessions, by its id, by name; of an instructor's own only. null: nobody could be one. */
export async function listAssistants(
  owner: Owner,
  sessions: readonly string[],
  database = reviewDatabase(),
): Promise<ReadonlyMap<string, readonly AssistantSummary[]> | null> {
  if ((await database.instructor.count({ where: { id: { not: owner } } })) === 0) return null;
  const rows = await database.assistant.findMany({
    where: { sessionId: { in: [...sessions] }, session: { owner } },
    select: { sessionId: true, instructor: { select: { id: true, name: true } } },
    orderBy: { instructor: { name: 'asc' } },
  });
  const found = new Map<string, AssistantSummary[]>();
  for (const { sessionId, instructor } of rows) {
    found.set(sessionId, [...(found.get(sessionId) ?? []), instructor]);
  }
  return found;
}
