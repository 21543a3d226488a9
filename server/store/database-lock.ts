import { setTimeout as delay } from 'node:timers/promises';
import type { Millis } from '#core/lesson/round';
import { LockPatience, PATIENCE_MS } from './lock-patience';
import { openFile } from './one-connection';
import { storageFaultOf } from './storage-fault';

type Release = () => Promise<void>;

/**
 * Beside the database: an empty file on which its server holds a lock for as long as it lives. The system releases it when
 * the process ends, however it ends; and it is there also where the database itself is damaged.
 */
export const LOCK_ENDING = '-lock';

/** Each try leaves a connection to the garbage collector. */
const TRY_EVERY_MS: Millis = 100;

/** Says that a server uses the database. Rejects while it is being replaced. @param file its path @returns gives it back */
export async function holdDatabase(file: string): Promise<Release> {
  const patience = new LockPatience(PATIENCE_MS);
  for (;;) {
    try {
      return await lock(file, 'BEGIN', 'SELECT COUNT(*) FROM sqlite_schema');
    } catch (error) {
      if (storageFaultOf(error) !== 'locked' || !patience.isLeft()) throw error;
    }
    await delay(TRY_EVERY_MS);
  }
}

/** Keeps servers away while a database is replaced. @returns gives it back; null: a server uses the database */
export async function claimDatabase(file: string): Promise<Release | null> {
  try {
    return await lock(file, 'BEGIN EXCLUSIVE');
  } catch (error) {
    if (storageFaultOf(error) === 'locked') return null;
    throw error;
  }
}

/** Rejects at once where it is locked: a statement that is tried again has a connection without what came before it. */
async function lock(file: string, ...statements: string[]): Promise<Release> {
  const connection = openFile(file + LOCK_ENDING, 0);
  try {
    for (const statement of statements) await connection.execute(statement);
  } catch (error) {
    connection.close();
    throw error;
  }
  return async () => {
    // A connection that is closed lives on until it is collected as garbage, and so would its lock.
    await connection.execute('ROLLBACK');
    connection.close();
  };
}
