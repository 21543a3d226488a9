import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileOf, isPostgres } from './database-url';
import type { Database } from './dialect';
import { migrate } from './migrate';
import { sqliteClient } from './sqlite';
import { type UpgradeOptions, upgradeWithCopy } from './upgrade-with-copy';

const SETTINGS = [
  'PRAGMA synchronous = FULL',
  'PRAGMA foreign_keys = ON',
  'PRAGMA secure_delete = ON',
];

export interface DatabaseOptions extends UpgradeOptions {
  /** With other servers: of PostgreSQL only. */
  readonly isShared?: boolean;
}

/** Opens the database and brings it to the present schema. @param options of SQLite, but for `isShared` */
export async function openDatabase(url: string, options: DatabaseOptions = {}): Promise<Database> {
  if (!isPostgres(url)) return openSqlite(url, options);
  // Who has SQLite never loads the other's client.
  const { openPostgres } = await import('./postgresql');
  return openPostgres(url, options.isShared);
}

/**
 * With a copy of an earlier version's database among its backups first. Sets what SQLite needs: a write-ahead log, so that
 * reviews can read while a lesson writes, `synchronous = FULL`, so that a commit is on the disk before
 * anybody hears of it and survives a power cut, not only a crash, and `secure_delete`, so that what is deleted
 * or erased is overwritten and not only unlinked.
 */
async function openSqlite(url: string, options: UpgradeOptions): Promise<Database> {
  const file = fileOf(url);
  await mkdir(dirname(file), { recursive: true });
  await migrate(url, { upgrade: (change) => upgradeWithCopy(file, change, options) });
  const database = sqliteClient(url, SETTINGS);
  await database.$queryRaw`PRAGMA journal_mode = WAL`;
  return database;
}

/** Of SQLite: leaves everything in the one file, so that a copy of it is a complete backup. @returns whether that was possible */
export async function closeDatabase(database: Database): Promise<boolean> {
  const isSettled = await database.dialect.settle(database);
  await database.$disconnect();
  return isSettled;
}
