import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

/** @param takes milliseconds that the program needs for its end @returns once it runs */
async function program(takes: number) {
  const args = ['--import', 'tsx', 'tests/support/server/stopping.ts', String(takes)];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  const exit = once(child, 'exit');
  return {
    child,
    /** Resolves when it has begun to end. */
    begun: () => once(child.stdout, 'data'),
    ended: exit.then(([code]) => code as number | null),
  };
}

it.each(['SIGINT', 'SIGTERM'] as const)(
  'at %s a server ends in good order, once',
  async (signal) => {
    const { child, begun, ended } = await program(600);
    child.kill(signal);
    const [said] = await begun();
    expect(String(said)).toBe('stopping\n');
    // The terminal's and npm's, at one Ctrl-C.
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  },
);

it('one that can not end in good order ends all the same', async () => {
  const { child, begun, ended } = await program(600_000);
  child.kill('SIGTERM');
  await begun();
  const askedAt = performance.now();
  expect(await ended).toBe(1);
  expect(performance.now() - askedAt).toBeLessThan(4_000);
});

it('and at once where it is asked for again', async () => {
  const { child, begun, ended } = await program(600_000);
  child.kill('SIGTERM');
  await begun();
  await delay(400);
  child.kill('SIGTERM');
  const askedAt = performance.now();
  expect(await ended).toBe(1);
  expect(performance.now() - askedAt).toBeLessThan(1_000);
});
