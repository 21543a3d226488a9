import type { PrismaClient } from '../../prisma/generated/client';

/**
 * Commits something to the database that nobody reads: SQLite's own number of a user. Waits for no lock of another
 * process: who asks can ask again. Rejects where nothing can be stored.
 */
export async function probeWriting(database: PrismaClient): Promise<void> {
  await database.$executeRaw`PRAGMA user_version = 1`;
}
