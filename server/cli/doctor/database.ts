import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { called } from '../../process/called.mjs';
import { backupsOf, backupTime } from '../../store/backup';
import { type DatabaseLook, lookAtDatabase } from '../../store/database-look';
import { fileOf, isPostgres, shownUrl } from '../../store/database-url';
import { storageSentence } from '../../store/storage-fault';
import { attention, type Finding, fault, ok } from './finding';

const DAY_MS = 86_400_000;
/** Of lectures once a week, as many are lost at most. */
const BACKUP_DAYS = 30;

/** The database, without changing it, and how old the newest backup is. */
export async function examineDatabase(url: string, now = Date.now()): Promise<Finding[]> {
  if (isPostgres(url)) return [await examinePostgres(url)];
  const file = path.resolve(fileOf(url));
  if (!existsSync(file)) return [ok('Database', 'none yet: the first start makes it')];
  try {
    const look = await lookAtDatabase(file);
    return [ofLook(look), await ofBackups(backupsOf(file), look, now)];
  } catch (error) {
    const todo = 'Until then the server doesn’t start.';
    return [fault('Database', storageSentence(error), todo)];
  }
}

async function examinePostgres(url: string): Promise<Finding> {
  try {
    const { lookAtPostgres } = await import('../../store/postgresql-look');
    const { objection, pending, isInUse } = await lookAtPostgres(url);
    if (objection !== null) {
      return fault('Database', objection, 'The server doesn’t start with it.');
    }
    const steps = pending === 0 ? 'of this version' : `the next start makes or changes its tables`;
    const use = isInUse ? ', and in use by a server' : '';
    return ok('Database', `${shownUrl(url)}, ${steps}${use}; pg_dump backs it up`);
  } catch (error) {
    const told = `${shownUrl(url)}: ${storageSentence(error)}`;
    return fault('Database', told, 'Until then the server doesn’t start.');
  }
}

function ofLook({ damage, objection, pending, isInUse, isLogLeft }: DatabaseLook): Finding {
  if (damage !== null) {
    return fault(
      'Database',
      `It is damaged: ${damage}.`,
      `Stop the server and put a backup back with ${called('restore')}.`,
    );
  }
  if (objection !== null) return fault('Database', objection, 'The server doesn’t start with it.');
  if (pending > 0) {
    return attention(
      'Database',
      `An earlier version made it: the next start brings it up to date, in ${pending} ${pending === 1 ? 'step' : 'steps'}.`,
      `It makes a copy among the backups first; ${called('backup', '--to', 'FOLDER')} makes one on another disk.`,
    );
  }
  if (isInUse) return ok('Database', 'undamaged, and in use by a server');
  if (isLogLeft) {
    return ok('Database', 'undamaged; the last server was cut off, the next takes up its log');
  }
  return ok('Database', 'undamaged, of this version');
}

async function ofBackups(folder: string, look: DatabaseLook, now: number): Promise<Finding> {
  const names = await readdir(folder).catch(() => []);
  const times = names.map(backupTime).filter((time) => time !== null);
  const newest = times.length === 0 ? null : Math.max(...times);
  if (look.sessions === 0 && newest === null) return ok('Backup', 'nothing to back up yet');
  if (newest === null) {
    return attention(
      'Backup',
      `None is in ${folder}.`,
      `${called('backup')}, also while a server runs.`,
    );
  }
  const days = Math.floor((now - newest) / DAY_MS);
  const age = days < 1 ? 'from today' : `${days} ${days === 1 ? 'day' : 'days'} old`;
  if (days <= BACKUP_DAYS) return ok('Backup', `the newest is ${age}`);
  return attention(
    'Backup',
    `The newest is ${age}.`,
    `${called('backup')}, also while a server runs.`,
  );
}
