import { type Database, SESSION_TABLES, type SessionTable } from './dialect';
import { Rests } from './rest';

/** Rows of one statement: a large class's commits are 64 KB each, and all that goes is overwritten. */
const ROWS = 50;

/**
 * Removes sessions with everything that is known of them, a few rows at a time: in one statement a large one would hold
 * up every live room. From the first row on a session isn't there for anybody (`isPartial`): what an end halfway leaves
 * of it is taken back at the next start.
 * @returns how many sessions there were
 */
export async function removeSessions(
  database: Database,
  where: { readonly id?: string; readonly isPartial?: true },
): Promise<number> {
  const sessions = await database.session.findMany({ where, select: { id: true } });
  const rests = new Rests();
  for (const { id } of sessions) {
    await database.session.updateMany({ where: { id }, data: { isPartial: true } });
    for (const table of SESSION_TABLES) await removeRows(database, table, id, rests);
    await database.session.deleteMany({ where: { id } });
  }
  return sessions.length;
}

async function removeRows(
  database: Database,
  table: SessionTable,
  sessionId: string,
  rests: Rests,
): Promise<void> {
  const some = database.dialect.deleteSome(table, sessionId, ROWS);
  for (;;) {
    const removed = await database.$executeRaw(some);
    if (removed < ROWS) return;
    await rests.rest();
  }
}
