import { setTimeout as delay } from 'node:timers/promises';
import type { Millis } from '#core/lesson/round';
import type { PrismaClient } from '../../prisma/generated/client';

const TRIES = 20;
const RETRY_MS: Millis = 50;

/**
 * Moves everything from the write-ahead log into the database's file: what was overwritten there (`secure_delete`)
 * is in neither then. Never holds up the others: while somebody reads, as a page does, it tries again.
 * @returns whether the log is empty now; false: somebody read for a second on end
 */
export async function emptyWriteAheadLog(database: PrismaClient): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    const [done] = await database.$queryRaw<
      { busy: bigint | number }[]
    >`PRAGMA wal_checkpoint(TRUNCATE)`;
    if (Number(done?.busy ?? 0) === 0) return true;
    if (tries === TRIES) return false;
    await delay(RETRY_MS);
  }
}
