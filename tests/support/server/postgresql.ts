import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { migratePostgres } from '#server/store/postgresql-migrate';
import { findPostgres } from '../../../server/cli/postgresql.mjs';
import { freePort } from '../free-port';

const USER = 'overshoot';
/** Nobody may ever read it: with what must be encoded in an address. */
export const PASSWORD = 'geheim/ß?#@:1';
const STARTS_WITHIN_MS = 30_000;

/** Where its programs are; null: it isn't installed. */
export const postgresFolder = findPostgres();

export const NEEDS_POSTGRES = 'it needs PostgreSQL, which Debian has as postgresql';

export interface RunningPostgres {
  /** Of a new database: of the present schema, or with nothing in it. */
  database(kind?: 'migrated' | 'empty'): Promise<string>;
  /** As an administrator: what comes is no longer answered, what is going on is broken off. */
  stop(): Promise<void>;
  /** As before, at the same port. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** A server of our own, on a port of its own and in a temporary folder. @param folder of its programs */
export async function startPostgres(folder: string): Promise<RunningPostgres> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'postgresql-'));
  const data = path.join(home, 'data');
  const passwordFile = path.join(home, 'password');
  writeFileSync(passwordFile, PASSWORD);
  const user = notRoot();
  if (user !== null) for (const file of [home, passwordFile]) chownSync(file, user.uid, user.gid);
  const auth = ['-U', USER, '--auth', 'scram-sha-256', '--pwfile', passwordFile];
  const made = spawnSync(
    path.join(folder, 'initdb'),
    ['-D', data, ...auth, '--no-sync', '-E', 'UTF8', '--locale', 'C'],
    { ...user, cwd: '/', encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`PostgreSQL did not begin: ${made.stderr}`);
  const port = await freePort();
  const address = (name: string) =>
    `postgresql://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/${name}`;
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
    });
    child = started;
    process.once('exit', () => started.kill('SIGQUIT'));
    let said = '';
    started.stderr?.on('data', (text) => {
      said += text;
    });
    for (const until = performance.now() + STARTS_WITHIN_MS; ; ) {
      if (await answers(address('postgres'))) return;
      if (started.exitCode !== null || performance.now() > until)
        throw new Error(`PostgreSQL did not start: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
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
  let count = 0;
  let template: Promise<void> | null = null;
  const create = (statement: string) => asked(address('postgres'), statement);
  return {
    async database(kind = 'migrated') {
      count += 1;
      const name = `test_${count}`;
      if (kind === 'migrated') {
        template ??= create('CREATE DATABASE template_migrated').then(() =>
          migratePostgres(address('template_migrated')),
        );
        await template;
      }
      await create(
        `CREATE DATABASE ${name}${kind === 'migrated' ? ' TEMPLATE template_migrated' : ''}`,
      );
      return address(name);
    },
    stop,
    start,
    async close() {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** By a connection of its own. */
export async function asked(url: string, statement: string): Promise<readonly unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

async function answers(url: string): Promise<boolean> {
  return asked(url, 'SELECT 1').then(
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
