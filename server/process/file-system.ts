import { statfs } from 'node:fs/promises';

/** What Linux calls the type of a file system, by the number that `statfs` gives it. */
const NETWORK_TYPES: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB'],
  [0x01021997, '9P'],
  [0x5346414f, 'AFS'],
  [0x6b414653, 'AFS'],
  [0x00c36400, 'Ceph'],
  [0x0bd00bd0, 'Lustre'],
  [0x47504653, 'GPFS'],
  [0x73757245, 'Coda'],
]);

/**
 * The name of the network file system that a file or folder is on: there locks don’t hold, and a write-ahead log needs
 * memory that all who use it share. null: none, or the system doesn’t tell (only Linux does, and a path of Windows).
 */
export async function networkFileSystem(path: string): Promise<string | null> {
  if (process.platform === 'win32') return /^[\\/]{2}[^?.]/.test(path) ? 'SMB' : null;
  if (process.platform !== 'linux') return null;
  return nameOfType((await statfs(path)).type);
}

/** @param type as Linux’s `statfs` gives it, of 32 bits with or without a sign */
export function nameOfType(type: number): string | null {
  return NETWORK_TYPES.get(type >>> 0) ?? null;
}
