import { openFile } from './one-connection';
import { storageFaultOf } from './storage-fault';

type Release = () => Promise<void>;

/**
 * Beside the database: an empty file on which its server holds a lock for as long as it lives. The system releases it when
 * the process ends, however it ends; and it is there also where the database itself is damaged.
 */
export const LOCK_ENDING = '-lock';

/** Says that a server uses the database. Rejects while it is being replaced. @param file its path @returns gives it back */
export function holdDatabase(file: string): Promise<Release> {
  return lock(openFile(file + LOCK_ENDING), 'BEGIN', 'SELECT COUNT(*) FROM sqlite_schema');
}

/** Keeps servers away while a database is replaced. @returns gives it back; null: a server uses the database */
export async function claimDatabase(file: string): Promise<Release | null> {
  try {
    return await lock(openFile(file + LOCK_ENDING, 0), 'BEGIN EXCLUSIVE');
  } catch (error) {
    if (storageFaultOf(error) === 'locked') return null;
    throw error;
  }
}

async function lock(
  connection: ReturnType<typeof openFile>,
  ...statements: string[]
): Promise<Release> {
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
