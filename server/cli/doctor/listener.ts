import { readdir, readFile, readlink } from 'node:fs/promises';
import { run } from './run';

/** Of a line of /proc/net/tcp: a socket that listens. */
const LISTENING = '0A';

/** Which process listens on a port, such as `process 1234, nginx`; null: this user can’t see it, or the system doesn’t tell. */
export async function listenerOf(port: number): Promise<string | null> {
  if (process.platform === 'linux') return onLinux(port);
  if (process.platform === 'win32') return null;
  const { out } = await run('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc']);
  const [, pid, name] = /p(\d+)\nc([^\n]+)/.exec(out) ?? [];
  return pid === undefined ? null : `process ${pid}, ${name}`;
}

async function onLinux(port: number): Promise<string | null> {
  const sockets = new Set<string>();
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    const text = await readFile(table, 'utf8').catch(() => '');
    for (const line of text.split('\n').slice(1)) {
      const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/);
      if (state === LISTENING && Number.parseInt(local.split(':')[1] ?? '', 16) === port) {
        sockets.add(`socket:[${inode}]`);
      }
    }
  }
  if (sockets.size === 0) return null;
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  for (const pid of pids) {
    if (!(await holds(pid, sockets))) continue;
    const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '');
    return `process ${pid}, ${name.trim()}`;
  }
  return null;
}

/** Of others’ processes nothing can be read. */
async function holds(pid: string, sockets: ReadonlySet<string>): Promise<boolean> {
  const folder = `/proc/${pid}/fd`;
  const names = await readdir(folder).catch(() => []);
  const targets = names.map((name) => readlink(`${folder}/${name}`).catch(() => ''));
  return (await Promise.all(targets)).some((target) => sockets.has(target));
}
