import { existsSync, statSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { claimDatabase, LOCK_ENDING } from './database-lock';
import { lookAtMigrations } from './migrate';
import { MigrationError } from './migrations';
import { openFile } from './one-connection';
import { firstDamage } from './sound-file';

export interface DatabaseLook {
  /** What SQLite finds wrong first; null: nothing. */
  readonly damage: string | null;
  /** Why this version can’t use it, as a sentence; null: it can. */
  readonly objection: string | null;
  /** How many migrations the next start applies. */
  readonly pending: number;
  readonly sessions: number;
  /** Whether a server has it open. */
  readonly isInUse: boolean;
  /** Whether a server that was cut off has left a log, which the next one takes up. */
  readonly isLogLeft: boolean;
}

/**
 * Looks at a database that is there, used by a server or not, and leaves every byte of it as it was. Rejects as SQLite
 * does where it can’t be read at all.
 */
export async function lookAtDatabase(file: string): Promise<DatabaseLook> {
  const release = existsSync(file + LOCK_ENDING) ? await claimDatabase(file) : async () => {};
  const isInUse = release === null;
  try {
    if (isInUse) return { ...(await examine(file)), isInUse, isLogLeft: false };
    const isLogLeft = (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
    return { ...(await atCopy(file, isLogLeft)), isInUse, isLogLeft };
  } finally {
    await release?.();
  }
}

/** Whoever is the first to open a database makes files beside it, and whoever is the last moves its log into it: a server’s to do. */
async function atCopy(file: string, hasLog: boolean): Promise<Examined> {
  const folder = await mkdtemp(path.join(tmpdir(), 'overshoot-look-'));
  const copy = path.join(folder, 'overshoot.db');
  try {
    await copyFile(file, copy);
    if (hasLog) await copyFile(`${file}-wal`, `${copy}-wal`);
    return await examine(copy);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    throw new Error(`There is no room in ${tmpdir()} for a copy of the database to look at.`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Examined = Omit<DatabaseLook, 'isInUse' | 'isLogLeft'>;

async function examine(file: string): Promise<Examined> {
  const connection = openFile(file);
  try {
    await connection.execute('PRAGMA query_only = ON');
    const damage = await firstDamage(connection);
    if (damage !== null) return { damage, objection: null, pending: 0, sessions: 0 };
    const pending = await lookAtMigrations(connection);
    if (pending instanceof MigrationError) {
      return { damage: null, objection: pending.message, pending: 0, sessions: 0 };
    }
    const counted = await connection
      .execute('SELECT COUNT(*) AS sessions FROM "Session"')
      .catch(() => null);
    const sessions = Number(counted?.rows[0]?.sessions ?? 0);
    return { damage: null, objection: null, pending, sessions };
  } finally {
    connection.close();
  }
}
