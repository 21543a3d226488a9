import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mountsOfLinux, mountsOfMac, networkDiskOf, readMounts } from '#server/process/mounts';
import { temporaryFolder } from '../../support/server/database';
import { testServer } from '../../support/server/server';

const LINUX = mountsOfLinux(`21 26 0:20 / /proc rw,relatime - proc proc rw
26 1 254:0 / / rw,relatime - ext4 /dev/vda rw,discard
40 26 0:50 / /home rw,relatime shared:1 - nfs4 server:/home rw,vers=4.2,proto=tcp
41 40 0:51 / /home/ada/local\\040disk rw - ext4 /dev/vdb rw
42 26 0:52 / /mnt/share rw - cifs //server/share rw,vers=3.1.1
43 26 0:53 / /mnt/c rw,noatime - 9p drvfs rw,dirsync,aname=drvfs;path=C:\\134;uid=1000,trans=fd
44 26 0:54 / /mnt/far rw - 9p 10.0.0.2 rw,trans=tcp,port=564
45 26 0:55 / /sandbox rw - 9p none rw,trans=fd,rfdno=4,wfdno=4
46 26 0:56 / /mnt/ssh rw - fuse.sshfs ada@server:/ rw,user_id=1000
47 26 0:57 / /mnt/usb rw - fuseblk /dev/sdb1 rw
48 42 254:2 / /mnt/share rw - ext4 /dev/vdc rw
49 26 0:58 / /srv rw - overlay overlay rw`);

const MAC = mountsOfMac(`/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
//ada@server/share on /Volumes/my share (smbfs, nodev, nosuid, mounted by ada)
server:/export on /private/nfs (nfs, nodev, nosuid)`);

it.each([
  ['/home/ada/data', LINUX, 'nfs4'],
  ['/home', LINUX, 'nfs4'],
  ['/mnt/c/Users/ada', LINUX, '9p'],
  ['/mnt/far', LINUX, '9p'],
  ['/mnt/ssh/data', LINUX, 'fuse.sshfs'],
  ['/Volumes/my share/data', MAC, 'smbfs'],
  ['/private/nfs', MAC, 'nfs'],
  ['\\\\server\\share\\data', [], 'smb'],
] as const)('%s is on a network disk', (folder, mounts, type) => {
  expect(networkDiskOf(folder, mounts)).toBe(type);
});

it.each([
  ['/var/lib/overshoot', LINUX],
  // Another name that begins alike.
  ['/homes/ada', LINUX],
  ['/home/ada/local disk/data', LINUX],
  ['/sandbox/data', LINUX],
  ['/mnt/usb/data', LINUX],
  ['/srv/data', LINUX],
  // Mounted over the share.
  ['/mnt/share/data', LINUX],
  ['/System/Volumes/Data/Users/ada', MAC],
  ['/anywhere', []],
  ['C:\\data', []],
] as const)('%s is not, as far as anybody knows', (folder, mounts) => {
  expect(networkDiskOf(folder, mounts)).toBeNull();
});

it('a machine tells what it has mounted, or nothing', async () => {
  if (process.platform === 'linux') {
    expect((await readMounts()).map(({ folder }) => folder)).toContain('/');
  }
  expect(await readMounts('win32')).toEqual([]);
});

it('a server whose database is on a network disk doesn’t start, unless that is wanted', async () => {
  const { folder, remove } = await temporaryFolder();
  const mounts = [...LINUX, { folder, type: 'nfs', options: 'rw' }];
  const data = join(folder, 'data');
  const start = (environment = {}) => testServer({ folder: data, mounts, environment });
  await expect(start()).rejects.toThrow(
    `The database's folder ${data} is on a network disk (nfs), where SQLite can lose data: choose a folder on a disk of this machine with DATA_DIR or --data-dir`,
  );
  await (await start({ NETWORK_DISK: 'allow' })).close();
  // What counts is where the database is.
  const elsewhere = await temporaryFolder();
  await (await start({ DATABASE_URL: elsewhere.url })).close();
  elsewhere.remove();
  remove();
});
