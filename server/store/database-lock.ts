import { fileUrl } from './database-url';
import { OneConnectionLibSql } from './one-connection';

type Connection = ReturnType<OneConnectionLibSql['createClient']>;
type Release = () => Promise<void>;

/**
 * Beside the database: an empty file on which its server holds a lock for as long as it lives. The system releases it when
 * the process ends, however it ends; and it is there also where the database itself is damaged.
 */
const ENDING = '-lock';

/** Says that a server uses the database. Rejects while it is being replaced. @param file its path @returns gives it back */
export async function holdDatabase(file: string): Promise<Release> {
  const connection = open(file);
  await connection.execute('BEGIN');
  await connection.execute('SELECT COUNT(*) FROM sqlite_schema');
  return releaseOf(connection);
}

/** Keeps servers away while a database is replaced. @returns gives it back; null: a server uses the database */
export async function claimDatabase(file: string): Promise<Release | null> {
  const connection = open(file);
  await connection.execute('PRAGMA busy_timeout = 0');
  try {
    await connection.execute('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    if (/BUSY/.test(String(error))) return null;
    throw error;
  }
  return releaseOf(connection);
}

/** A connection that is closed lives on until it is collected as garbage, and so would its lock. */
function releaseOf(connection: Connection): Release {
  return async () => {
    await connection.execute('ROLLBACK');
    connection.close();
  };
}

function open(file: string): Connection {
  const url = fileUrl(file + ENDING);
  return new OneConnectionLibSql({ url }).createClient({ url });
}
