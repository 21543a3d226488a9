import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const STARTS_WITHIN_MS = 10_000;

export interface OwnRedis {
  readonly url: string;
  /** All connections end, and everything that it knew is gone. */
  stop(): Promise<void>;
  /** At the same port. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** A Redis server of our own that keeps nothing. @param program its path @param port a free one */
export async function startOwnRedis(program: string, port: number): Promise<OwnRedis> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'redis-'));
  let child: ChildProcess | null = null;
  const start = async () => {
    const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
    const started = spawn(program, settings, { stdio: 'ignore', detached: true });
    child = started;
    process.once('exit', () => started.kill('SIGKILL'));
    for (const until = performance.now() + STARTS_WITHIN_MS; !(await answers(port)); ) {
      if (started.exitCode !== null || performance.now() > until) {
        throw new Error('Redis did not start');
      }
      await delay(20);
    }
  };
  const stop = async () => {
    const ending = child;
    if (ending === null) return;
    child = null;
    const exit = once(ending, 'exit');
    ending.kill('SIGKILL');
    await exit;
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    stop,
    async close() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.on('data', () => {
      resolve(true);
      socket.destroy();
    });
    socket.on('error', () => resolve(false));
  });
}
