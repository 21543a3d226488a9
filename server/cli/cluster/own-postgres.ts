import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { connected } from '../../store/postgresql-migrate';

const USER = 'overshoot';
const STARTS_WITHIN_MS = 30_000;

export interface OwnPostgres {
  /** Of a database, as its owner. */
  address(name: string): string;
  /** As an administrator: what comes is no longer answered, what is going on is broken off. */
  stop(): Promise<void>;
  /** As before, at the same port. */
  start(): Promise<void>;
  /** All that was in it is gone. */
  close(): Promise<void>;
}

/** A PostgreSQL server of our own, in a temporary folder. @param folder of its programs @param port a free one */
export async function startOwnPostgres(
  folder: string,
  port: number,
  password: string,
): Promise<OwnPostgres> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'postgresql-'));
  const data = path.join(home, 'data');
  const passwordFile = path.join(home, 'password');
  writeFileSync(passwordFile, password);
  const user = notRoot();
  if (user !== null) for (const file of [home, passwordFile]) chownSync(file, user.uid, user.gid);
  const auth = ['-U', USER, '--auth', 'scram-sha-256', '--pwfile', passwordFile];
  const made = spawnSync(
    path.join(folder, 'initdb'),
    ['-D', data, ...auth, '--no-sync', '-E', 'UTF8', '--locale', 'C'],
    { ...user, cwd: '/', encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`PostgreSQL did not begin: ${made.stderr}`);
  const address = (name: string) =>
    `postgresql://${USER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`;
  let child: ChildProcess | null = null;

  const start = async () => {
    const settings = {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      // The machine goes on: only processes end here.
      fsync: 'off',
    };
    const set = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const started = spawn(path.join(folder, 'postgres'), ['-D', data, '-p', String(port), ...set], {
      ...user,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
      // Whoever starts it ends it, once nobody uses it any more: a Ctrl-C is not for it.
      detached: true,
    });
    child = started;
    process.once('exit', () => started.kill('SIGQUIT'));
    let said = '';
    started.stderr?.on('data', (text) => {
      said += text;
    });
    for (
      const until = performance.now() + STARTS_WITHIN_MS;
      !(await answers(address('postgres')));
    ) {
      if (started.exitCode !== null || performance.now() > until) {
        throw new Error(`PostgreSQL did not start: ${said}`);
      }
      await delay(50);
    }
  };
  const stop = async () => {
    const ending = child;
    if (ending === null) return;
    child = null;
    const exit = once(ending, 'exit');
    ending.kill('SIGINT');
    await exit;
  };

  await start();
  return {
    address,
    start,
    stop,
    async close() {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function answers(url: string): Promise<boolean> {
  return connected(url, (client) => client.query('SELECT 1')).then(
    () => true,
    () => false,
  );
}

/** PostgreSQL doesn't run as root. null: neither do we. */
function notRoot(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const idOf = (what: string) => Number(execFileSync('id', [what, 'nobody'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}
