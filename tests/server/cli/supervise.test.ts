import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';

const SUPERVISING = join(import.meta.dirname, '../../support/server/supervising.mjs');
/** Says who it is, serves, and ends as it is told to. */
const SERVES = `
  process.on('message', (told) => {
    if (told !== 'stop') return;
    console.log('farewell');
    process.exit(0);
  });
  process.on('disconnect', () => process.exit(1));
  process.send('running', () => console.log('pid ' + process.pid));
`;

function supervised(program: string) {
  const child = spawn(process.execPath, [SUPERVISING, program], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', error: '' };
  child.stdout.on('data', (text) => {
    said.out += text;
  });
  child.stderr.on('data', (text) => {
    said.error += text;
  });
  const exit = once(child, 'exit');
  /** The process ids of the servers so far, once there are as many. */
  const pids = async (count: number): Promise<number[]> => {
    for (;;) {
      const found = [...said.out.matchAll(/pid (\d+)/g)].map(([, pid]) => Number(pid));
      if (found.length >= count) return found;
      await delay(10);
    }
  };
  return { child, said, exit, pids };
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('a supervised server', () => {
  it('that died is started again, and that is said', async () => {
    const { child, said, exit, pids } = supervised(SERVES);
    const [first] = await pids(1);
    process.kill(first!, 'SIGKILL');
    const [, second] = await pids(2);
    expect(second).not.toBe(first);
    expect(said.error).toMatch(/^The server has died \(SIGKILL\)\. It is started again[^\n]+\n$/);
    child.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
  });

  it('that dies again and again is given up', async () => {
    const { said, exit, pids } = supervised(`${SERVES} setTimeout(() => process.exit(7), 20);`);
    expect(await exit).toEqual([1, null]);
    expect(await pids(5)).toHaveLength(5);
    expect(said.error).toMatch(/died 5 times within a minute \(exit code 7\)/);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('says farewell at %s', async (signal) => {
    const { child, said, exit, pids } = supervised(SERVES);
    await pids(1);
    child.kill(signal);
    expect(await exit).toEqual([0, null]);
    expect(said).toMatchObject({ out: expect.stringMatching(/farewell\n$/), error: '' });
  });

  it('that hangs while it stops ends at once where that is asked for again, and one Ctrl-C is asking once', async () => {
    const hangs = `
      process.on('message', (told) => console.log(told));
      process.send('running', () => console.log('pid ' + process.pid));
    `;
    const { child, said, exit, pids } = supervised(hangs);
    await pids(1);
    child.kill('SIGINT');
    child.kill('SIGTERM');
    await delay(500);
    expect(said.out).toMatch(/^pid \d+\nstop\n$/);
    expect(child.exitCode).toBeNull();
    child.kill('SIGINT');
    const askedAt = performance.now();
    expect(await exit).toEqual([1, null]);
    expect(performance.now() - askedAt).toBeLessThan(1_000);
  });

  it('that ends by itself, or can not start, is not started again, and its exit code is passed on', async () => {
    expect(await supervised('process.exit(3)').exit).toEqual([3, null]);
    expect(await supervised(`${SERVES} process.exit(0)`).exit).toEqual([0, null]);
    const stopping = `process.send('running'); process.send('stopping', () => process.exit(4));`;
    expect(await supervised(stopping).exit).toEqual([4, null]);
  });

  it('ends with its supervisor, even by kill -9', async () => {
    const { child, exit, pids } = supervised(SERVES);
    const [server] = await pids(1);
    child.kill('SIGKILL');
    await exit;
    while (isThere(server!)) await delay(10);
  });
});
