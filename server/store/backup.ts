import { existsSync } from 'node:fs';
import { chmod, constants, copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { claimDatabase } from './database-lock';
import { fileUrl } from './database-url';
import { migrate } from './migrate';
import { openFile } from './one-connection';
import { storageFaultOf } from './storage-fault';

/** The students' names are in it. */
const OWNER_ONLY = 0o600;

/** In the name of a backup that was made because a version was about to upgrade the database. */
export const BEFORE_UPGRADE = '-before-upgrade';

/** Why there is no backup, or why nothing was put back: a sentence for whoever asked for it. */
export class BackupError extends Error {}

/**
 * Copies the database, as it is at one moment, into a file of the folder that is named by the time. The lesson goes on
 * meanwhile: who reads holds up nobody in a write-ahead log.
 * @param file the database's
 * @param occasion stands in the name after the time
 * @returns the path of the copy, which has been checked and is on the disk
 */
export async function backUp(
  file: string,
  folder: string,
  now: Date,
  occasion: '' | typeof BEFORE_UPGRADE = '',
): Promise<string> {
  if (!existsSync(file)) throw new BackupError(`There is no database ${file}.`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const target = path.join(folder, `overshoot-${stamp(now)}${occasion}.db`);
  const partial = `${target}.partial-${process.pid}`;
  try {
    await query(file, { sql: 'VACUUM INTO ?', args: [partial] });
    await chmod(partial, OWNER_ONLY);
    await check(partial);
    await keepUnder(partial, target);
  } finally {
    await discard(partial);
  }
  return target;
}

/**
 * Puts a backup in the place of the database, brought to the present schema. The replaced one is kept beside it.
 * @param file the database's
 * @returns the path of the replaced one; null: there was none
 */
export async function restore(backup: string, file: string, now: Date): Promise<string | null> {
  if (!existsSync(backup)) throw new BackupError(`There is no backup ${backup}.`);
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const release = await claimDatabase(file);
  if (release === null) throw new BackupError(IN_USE);
  const fresh = `${file}.restoring-${process.pid}`;
  try {
    await copyFile(backup, fresh, constants.COPYFILE_EXCL);
    await chmod(fresh, OWNER_ONLY);
    await check(fresh);
    await migrate(fileUrl(fresh));
    await sync(fresh);
    const kept = await putAside(file, `${file}.replaced-${stamp(now)}`);
    await rename(fresh, file);
    await sync(path.dirname(file));
    return kept;
  } finally {
    await discard(fresh);
    await release();
  }
}

/** At every moment there is a database in its place, where there was one. @returns null: there was none */
async function putAside(file: string, kept: string): Promise<string | null> {
  const isThere = existsSync(file);
  if (isThere) {
    await emptyLog(file);
    await keepUnder(file, kept);
  }
  // Of a damaged one, or of one that was moved away by hand: a log must never be read into another database.
  for (const ending of ['-wal', '-journal']) {
    if (!existsSync(file + ending)) continue;
    await keepUnder(file + ending, kept + ending);
    await rm(file + ending);
  }
  await rm(`${file}-shm`, { force: true });
  return isThere ? kept : null;
}

/** What is in the log moves into the database, unless that is damaged: it is kept as it is then, with its log. */
async function emptyLog(file: string): Promise<void> {
  try {
    // A server of a version without our lock is noticed here: it has the file open.
    await query(file, 'PRAGMA wal_checkpoint(TRUNCATE)', 'PRAGMA journal_mode = DELETE');
  } catch (error) {
    if (storageFaultOf(error) === 'locked') throw new BackupError(IN_USE);
  }
}

/** Under one name more, which nobody may have. */
async function keepUnder(file: string, name: string): Promise<void> {
  await sync(file);
  try {
    await link(file, name);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new BackupError(`There is a file ${name} already.`);
    // Not every file system has a second name for a file.
    await copyFile(file, name, constants.COPYFILE_EXCL);
    await sync(name);
  }
  await sync(path.dirname(name));
}

async function discard(file: string): Promise<void> {
  for (const ending of ['', '-wal', '-shm', '-journal']) await rm(file + ending, { force: true });
}

async function check(file: string): Promise<void> {
  const damaged = new BackupError(`${file} is no undamaged database of Overshoot.`);
  try {
    // All of it in the one file: the copy of a database whose server has stopped is still set to have a log.
    const rows = await query(file, 'PRAGMA journal_mode = DELETE', 'PRAGMA integrity_check');
    if (rows.length !== 1 || rows[0]?.integrity_check !== 'ok') throw damaged;
    await query(file, 'SELECT COUNT(*) FROM _prisma_migrations');
  } catch {
    throw damaged;
  }
}

/** By one connection. @returns the rows of the last statement */
async function query(file: string, ...statements: (string | { sql: string; args: string[] })[]) {
  const connection = openFile(file);
  try {
    const results = [];
    for (const statement of statements) results.push(await connection.execute(statement));
    return results.at(-1)!.rows;
  } finally {
    connection.close();
  }
}

/** Onto the disk. Of a folder: the names in it, where a system can do that. */
async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** The folder in which the backups of a database are, unless another one was asked for. @param file the database's */
export function backupsOf(file: string): string {
  return path.join(path.dirname(file), 'backups');
}

const BACKUP_NAME = new RegExp(
  `^overshoot-(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d-\\d\\d-\\d\\d)Z(?:${BEFORE_UPGRADE})?\\.db$`,
);

/** When a backup was made, from the name of its file, ms since 1970; null: it is none. */
export function backupTime(name: string): number | null {
  const [, day, time] = BACKUP_NAME.exec(name) ?? [];
  return day === undefined ? null : Date.parse(`${day}T${time!.replaceAll('-', ':')}Z`);
}

/** Of a moment, without what a file system may not have in a name: "2026-11-30T18-25-00Z". */
function stamp(now: Date): string {
  return now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
}

const IN_USE = 'A server uses this database: stop it first.';
