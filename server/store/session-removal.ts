import { Prisma, type PrismaClient } from '../../prisma/generated/client';
import { Rests } from './rest';

/** Rows of one statement: a large class's commits are 64 KB each, and all that goes is overwritten. */
const ROWS = 50;
/** What hangs on a session, the link that leads to it first. */
const TABLES = ['Share', 'Run', 'Vote', 'Tap', 'Guess', 'Round', 'Commit', 'Participant'] as const;

/**
 * Removes sessions with everything that is known of them, a few rows at a time: in one statement a large one would hold
 * up every live room. From the first row on a session isn't there for anybody (`isPartial`): what an end halfway leaves
 * of it is taken back at the next start.
 * @returns how many sessions there were
 */
export async function removeSessions(
  database: PrismaClient,
  where: { readonly id?: string; readonly isPartial?: true },
): Promise<number> {
  const sessions = await database.session.findMany({ where, select: { id: true } });
  const rests = new Rests();
  for (const { id } of sessions) {
    await database.session.updateMany({ where: { id }, data: { isPartial: true } });
    for (const table of TABLES) await removeRows(database, table, id, rests);
    await database.session.deleteMany({ where: { id } });
  }
  return sessions.length;
}

async function removeRows(
  database: PrismaClient,
  table: (typeof TABLES)[number],
  sessionId: string,
  rests: Rests,
): Promise<void> {
  const name = Prisma.raw(`"${table}"`);
  for (;;) {
    const removed = await database.$executeRaw`DELETE FROM ${name} WHERE rowid IN
      (SELECT rowid FROM ${name} WHERE "sessionId" = ${sessionId} LIMIT ${ROWS})`;
    if (removed < ROWS) return;
    await rests.rest();
  }
}
