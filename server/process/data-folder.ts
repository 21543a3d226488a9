import { constants } from 'node:fs';
import { access, chmod, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { StartError } from './environment';
import { type Mount, networkFileSystem } from './mounts';

/** The students' names are in it. */
const OWNER_ONLY = 0o700;
/** What a server keeps in its data folder. */
const OURS = /^(overshoot\.db|instructor-key|(backups|pages)$)/;

/** The folder must be there, and ours to write in. */
export async function claimFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    await keepToOwner(folder);
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`The data folder ${folder} can't be written to (${reason}).`);
  }
}

/** Not `recursive`: on a folder that can't be made below one that is there (/proc), Node tries for ever. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, OWNER_ONLY);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || path.dirname(folder) === folder) throw error;
    await makeFolder(path.dirname(folder));
    await mkdir(folder, OWNER_ONLY);
  }
}

/** Takes others' rights to a data folder that an earlier version made; to a folder of other things too, none. */
async function keepToOwner(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.length > 0 && names.every((name) => OURS.test(name))) await chmod(folder, OWNER_ONLY);
}

/**
 * SQLite's log needs memory that all its connections share and locks that hold: a disk on a network has neither for
 * sure, and a lesson would be damaged without a word.
 * @param mounts in place of this machine's
 */
export async function refuseNetworkDisk(
  databaseFile: string,
  mounts?: readonly Mount[],
): Promise<void> {
  const folder = path.dirname(path.resolve(databaseFile));
  const type = await networkFileSystem(folder, mounts);
  if (type === null) return;
  throw new StartError(
    `The database's folder ${folder} is on a network disk (${type}), where SQLite can lose data: choose a folder on a disk of this machine with DATA_DIR or --data-dir, or say NETWORK_DISK=allow to use it at your own risk.`,
  );
}
