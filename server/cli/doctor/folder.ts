import { existsSync } from 'node:fs';
import { access, constants, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import { networkFileSystem } from '../../process/mounts';
import { attention, type Finding, fault, ok } from './finding';

const MB = 1e6;
const GB = 1e9;
/** A semester of lectures takes about a tenth of it. */
const ENOUGH_BYTES = GB;
const LEAST_BYTES = 100 * MB;
/** Folders that a program keeps the same on several machines: it takes a database and its log at different times. */
const SYNCHRONISED =
  /[\\/](?:OneDrive|Dropbox|Google ?Drive|iCloud ?Drive|Mobile Documents|Nextcloud|ownCloud|Sciebo|pCloud)[^\\/]*(?:[\\/]|$)/i;

/** The data folder, or where it will be made: whether it can be used, and how much room there is. */
export async function examineFolder(folder: string): Promise<Finding[]> {
  const there = nearest(folder);
  const isThere = there === folder;
  return [await examineRights(folder, there, isThere), await examineSpace(there)];
}

async function examineRights(folder: string, there: string, isThere: boolean): Promise<Finding> {
  const code = await objectionTo(there);
  if (code !== null) {
    const what = isThere ? `${folder} can’t be written to` : `${folder} can’t be made in ${there}`;
    const todo = 'Give the user that runs the server the right to it, or set DATA_DIR.';
    return fault('Folder', `${what} (${code}).`, todo);
  }
  const network = await networkFileSystem(there);
  if (network !== null) {
    return fault(
      'Folder',
      `${folder} is on a network file system (${network}), where a database breaks.`,
      'Set DATA_DIR to a folder on a disk of this machine.',
    );
  }
  if (SYNCHRONISED.test(folder)) {
    return attention(
      'Folder',
      `${folder} is kept the same on several machines, which can take a database apart.`,
      'Set DATA_DIR to a folder outside of it.',
    );
  }
  return ok('Folder', isThere ? folder : `${folder}, which the first start makes`);
}

/** null: things can be made in it. */
async function objectionTo(folder: string): Promise<string | null> {
  try {
    if (!(await stat(folder)).isDirectory()) return 'ENOTDIR';
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

async function examineSpace(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder);
  return spaceFinding(bavail * bsize);
}

/** @param free bytes that this user may fill */
export function spaceFinding(free: number): Finding {
  const told = `${free < GB ? `${Math.floor(free / MB)} MB` : `${Math.floor(free / GB)} GB`} free`;
  if (free >= ENOUGH_BYTES) return ok('Space', told);
  const todo = 'Make room on the disk of the data folder: without any, nothing more is stored.';
  return free < LEAST_BYTES
    ? fault('Space', `${told}.`, todo)
    : attention('Space', `${told}.`, todo);
}

function nearest(folder: string): string {
  if (existsSync(folder) || path.dirname(folder) === folder) return folder;
  return nearest(path.dirname(folder));
}
