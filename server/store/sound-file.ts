import { existsSync } from 'node:fs';
import { openFile } from './one-connection';

/**
 * Looks through all pages of a database before anything is written to it: a damaged one would serve until somebody needs
 * what is damaged. Rejects with SQLite's own words; a file that isn't there is sound.
 */
export async function assertSound(file: string): Promise<void> {
  if (!existsSync(file)) return;
  const connection = openFile(file);
  try {
    const { rows } = await connection.execute('PRAGMA quick_check(1)');
    const [fault] = Object.values(rows[0] ?? {});
    if (fault !== 'ok') throw new Error(`database disk image is malformed (${String(fault)})`);
  } finally {
    connection.close();
  }
}
