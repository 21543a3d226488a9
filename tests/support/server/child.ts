import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const children = new Set<ChildProcess>();

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
});

function run(file: string, args: readonly string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', NODE_ENV: 'test', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  const said = { out: '', error: '' };
  child.stdout.on('data', (text) => {
    said.out += text;
  });
  child.stderr.on('data', (text) => {
    said.error += text;
  });
  return { child, said, exit: once(child, 'exit') };
}

export interface ChildServer {
  readonly port: number;
  readonly key: string;
  /** What it has logged. */
  readonly said: { readonly error: string };
  /** Stops it where it stands, and lets it go on. */
  pause(): void;
  goOn(): void;
  /** Resolves when it is gone. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<{ readonly code: number | null }>;
}

/** A server in a process of its own. Port 0: a free one. */
export async function childServer(
  folder: string,
  speed: number,
  port = 0,
  environment: Record<string, string> = {},
): Promise<ChildServer> {
  const { child, said, exit } = run('tests/support/server/child-server.ts', [String(speed)], {
    PORT: String(port),
    DATA_DIR: folder,
    ...environment,
  });
  await Promise.race([once(child.stdout, 'data'), exit]);
  if (!said.out.startsWith('{')) throw new Error(`it did not start: ${said.error}`);
  return {
    ...(JSON.parse(said.out) as { port: number; key: string }),
    said,
    pause: () => void child.kill('SIGSTOP'),
    goOn: () => void child.kill('SIGCONT'),
    async end(signal) {
      child.kill(signal);
      const [code] = await exit;
      return { code };
    },
  };
}

/** The real start, until it has failed. */
export async function failedStart(
  environment: Record<string, string>,
): Promise<{ readonly code: number | null; readonly out: string; readonly error: string }> {
  const { said, exit } = run('server/index.ts', [], environment);
  const [code] = await exit;
  return { code, ...said };
}
