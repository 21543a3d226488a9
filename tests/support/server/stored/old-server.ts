import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Of pages that are served at an address of their own. */
export const PUBLIC_URL = 'https://class.example.org';

export const TSX = ['--import', 'tsx'];
const ENVIRONMENT = { PORT: '0', HOST: '127.0.0.1', PUBLIC_URL, NODE_ENV: 'test' } as const;

/**
 * What an earlier version stores of a lesson.
 * @param version the folder in which it is, ready to run
 * @param server in it: of a server without pages that prints its port and key. It runs five times as fast as real time
 * @param play plays the lesson; the server is killed afterwards
 * @returns the database's file, in a temporary folder of its own
 */
export async function storedBy(
  version: string,
  server: string,
  play: (origin: string, key: string, file: string) => Promise<void>,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'overshoot-stored-'));
  const file = join(folder, 'overshoot.db');
  const child = spawn(process.execPath, [...TSX, server, '5'], {
    cwd: version,
    env: { ...process.env, ...ENVIRONMENT, DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout, 'data');
  const { port, key } = JSON.parse(String(said));
  await play(`http://127.0.0.1:${port}`, key, file).finally(() => child.kill('SIGKILL'));
  await once(child, 'exit');
  return file;
}

/** By SQLite's own program. */
export function sqlite(file: string, command: string): string {
  return execFileSync('sqlite3', [file, command], { encoding: 'utf8' });
}
