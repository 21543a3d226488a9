import { rm, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import { BackupError, BEFORE_UPGRADE, backUp, backupsOf } from './backup';
import { storageFaultOf, storageSentence } from './storage-fault';

const MB = 1e6;

export interface UpgradeOptions {
  /** Is told of the copy once the database is upgraded. */
  readonly onUpgraded?: (copy: string) => void;
  /** How many bytes may be written where a file is; in place of asking the system. */
  readonly freeBytes?: (file: string) => Promise<number>;
}

/**
 * Changes a database of an earlier version after a copy of it has been made among its backups: with that, the version
 * before can be gone back to. Rejects with a `BackupError` where there can be no copy, and changes nothing then.
 * @param file the database's
 * @param change all or nothing
 */
export async function upgradeWithCopy(
  file: string,
  change: () => Promise<void>,
  { onUpgraded, freeBytes = freeBytesBeside }: UpgradeOptions = {},
): Promise<void> {
  const copy = await copyOf(file, await freeBytes(file));
  try {
    await change();
  } catch (error) {
    // The database is as it was. A start that is tried again and again must not fill the disk with copies.
    if (!isDiskFailing(error)) await rm(copy, { force: true });
    throw error;
  }
  onUpgraded?.(copy);
}

async function copyOf(file: string, free: number): Promise<string> {
  const folder = path.resolve(backupsOf(file));
  const needed = (await sizeOf(file)) + (await sizeOf(`${file}-wal`));
  if (free < needed) throw noRoom(folder, needed);
  try {
    return await backUp(file, folder, new Date(), BEFORE_UPGRADE);
  } catch (error) {
    if (storageFaultOf(error) === 'full') throw noRoom(folder, needed);
    throw new BackupError(
      `an earlier version made it, and the copy of it that goes to ${folder} before it is upgraded can’t be made (${storageSentence(error)})`,
    );
  }
}

function noRoom(folder: string, needed: number): BackupError {
  return new BackupError(
    `an earlier version made it, and there is no room in ${folder} for the copy that is made before it is upgraded: make ${Math.ceil(needed / MB)} MB free there and start again (nothing was changed).`,
  );
}

function isDiskFailing(error: unknown): boolean {
  const fault = storageFaultOf(error);
  return fault === 'corrupt' || fault === 'unreachable';
}

/** Of the folder that is there: that of the backups may have to be made. */
async function freeBytesBeside(file: string): Promise<number> {
  const { bavail, bsize } = await statfs(backupsOf(file)).catch(() => statfs(path.dirname(file)));
  return bavail * bsize;
}

/** In bytes; 0 where there is none. */
async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => null);
  return found?.size ?? 0;
}
