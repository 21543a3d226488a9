import { execFile } from 'node:child_process';
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** A file system and where it is attached. */
export interface Mount {
  /** Absolute. */
  readonly folder: string;
  /** As the system calls it, such as `ext4` or `nfs4`. */
  readonly type: string;
  readonly options: string;
}

const MOUNT_WITHIN_MS = 2_000;
const ON_A_NETWORK =
  /^(nfs\d?|cifs|smb\d?|smbfs|smb_fs|afs|afpfs|ncpfs|coda|ceph|glusterfs|lustre|beegfs|gpfs|webdav|davfs|vboxsf|prl_fs)$/;
/** By a program of its own, whose name follows. Others of these are disks like any. */
const ON_A_NETWORK_BY_FUSE =
  /^(osx|mac)?fuse\.(sshfs|s3fs|rclone|gcsfuse|glusterfs|ceph|davfs2?|curlftpfs|smbnetfs|juicefs|goofys|mount-s3)/;
/** Of the 9p that emulators and sandboxes have in place of a disk, only these lead out of the machine or out of its Linux. */
const FAR_9P = /\btrans=(tcp|rdma)\b|\baname=drvfs\b/;

/** What this machine has mounted; empty where that can't be known. */
export async function readMounts(platform = process.platform): Promise<readonly Mount[]> {
  try {
    if (platform === 'linux') return mountsOfLinux(await readFile('/proc/self/mountinfo', 'utf8'));
    if (platform !== 'darwin') return [];
    const { stdout } = await promisify(execFile)('/sbin/mount', { timeout: MOUNT_WITHIN_MS });
    return mountsOfMac(stdout);
  } catch {
    return [];
  }
}

/** @param text of `/proc/self/mountinfo` */
export function mountsOfLinux(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const [before, after] = line.split(' - ');
    const folder = before?.split(' ')[4];
    const [type, , options = ''] = after?.split(' ') ?? [];
    if (folder === undefined || type === undefined) return [];
    return [{ folder: unescaped(folder), type, options }];
  });
}

/** @param text that `mount` prints on macOS */
export function mountsOfMac(text: string): Mount[] {
  return [...text.matchAll(/^.+? on (.+) \(([^,)]+)(.*)\)$/gm)].map(
    ([, folder = '', type = '', options = '']) => ({ folder, type, options }),
  );
}

/** As `networkDiskOf`, of any folder that is there. */
export async function networkFileSystem(
  folder: string,
  mounts?: readonly Mount[],
): Promise<string | null> {
  const place = await realpath(folder).catch(() => path.resolve(folder));
  return networkDiskOf(place, mounts ?? (await readMounts()));
}

/**
 * The file system on which a folder is, where that is on a network; null: it isn't, or nobody knows.
 * @param folder absolute, without symbolic links
 */
export function networkDiskOf(folder: string, mounts: readonly Mount[]): string | null {
  // A share of Windows, by its name.
  if (/^\\\\[^?.]/.test(folder)) return 'smb';
  let nearest: Mount | null = null;
  for (const mount of mounts) {
    // What is mounted later over the same folder hides what was there.
    const isNearer = nearest === null || mount.folder.length >= nearest.folder.length;
    if (isNearer && isWithin(folder, mount.folder)) nearest = mount;
  }
  return nearest !== null && isOnNetwork(nearest) ? nearest.type : null;
}

function isWithin(folder: string, parent: string): boolean {
  return folder === parent || folder.startsWith(parent.endsWith(path.sep) ? parent : `${parent}/`);
}

function isOnNetwork({ type, options }: Mount): boolean {
  if (type === '9p') return FAR_9P.test(options);
  return ON_A_NETWORK.test(type) || ON_A_NETWORK_BY_FUSE.test(type);
}

/** Spaces, tabs, line breaks and backslashes stand there in octal. */
function unescaped(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  );
}
