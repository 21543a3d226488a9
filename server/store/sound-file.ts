import { existsSync } from 'node:fs';
import { openFile } from './one-connection';

type Connection = ReturnType<typeof openFile>;

/**
 * Looks through all pages of a database before anything is written to it: a damaged one would serve until somebody needs
 * what is damaged. Rejects with SQLite's own words; a file that isn't there is sound.
 */
export async function assertSound(file: string): Promise<void> {
  if (!existsSync(file)) return;
  const connection = openFile(file);
  try {
    const damage = await firstDamage(connection);
    if (damage !== null) throw new Error(`database disk image is malformed (${damage})`);
  } finally {
    connection.close();
  }
}

/** What SQLite finds wrong first, in its own words and on one line; null: nothing. Rejects where it can’t look. */
export async function firstDamage(connection: Pick<Connection, 'execute'>): Promise<string | null> {
  const { rows } = await connection.execute('PRAGMA quick_check(1)');
  const found = String(rows[0]?.quick_check);
  return found === 'ok' ? null : found.split('\n')[0]!;
}
