import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PrismaClient } from '../../prisma/generated/client';
import { fileOf } from './database-url';
import { migrate } from './migrate';
import { OneConnectionLibSql } from './one-connection';
import { type UpgradeOptions, upgradeWithCopy } from './upgrade-with-copy';
import { emptyWriteAheadLog } from './write-ahead-log';

/** How long a transaction waits for its turn: what somebody gave is stored late rather than not at all. */
const TURN_MS = 30_000;

const SETTINGS = [
  'PRAGMA synchronous = FULL',
  'PRAGMA foreign_keys = ON',
  'PRAGMA secure_delete = ON',
];

/**
 * Opens the database, brings it to the present schema, with a copy among its backups first, and sets what SQLite needs: a write-ahead log, so that
 * reviews can read while a lesson writes, `synchronous = FULL`, so that a commit is on the disk before
 * anybody hears of it and survives a power cut, not only a crash, and `secure_delete`, so that what is deleted
 * or erased is overwritten and not only unlinked.
 */
export async function openDatabase(
  url: string,
  options: UpgradeOptions = {},
): Promise<PrismaClient> {
  const file = fileOf(url);
  await mkdir(dirname(file), { recursive: true });
  await migrate(url, { upgrade: (change) => upgradeWithCopy(file, change, options) });
  const database = new PrismaClient({
    adapter: new OneConnectionLibSql({ url }, SETTINGS),
    transactionOptions: { maxWait: TURN_MS },
  });
  await database.$queryRaw`PRAGMA journal_mode = WAL`;
  return database;
}

/** Leaves everything in the one file, so that a copy of it is a complete backup. @returns whether that was possible */
export async function closeDatabase(database: PrismaClient): Promise<boolean> {
  const isInOneFile = await emptyWriteAheadLog(database);
  await database.$disconnect();
  return isInOneFile;
}
