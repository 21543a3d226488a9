import { expect, it } from 'vitest';
import { CONNECTION_LIMITS } from '#server/sockets/connection-limits';
import { UnsentWatch } from '#server/sockets/unsent-watch';
import { ManualTime } from '../../support/server/manual-time';

const LIMITS = {
  ...CONNECTION_LIMITS,
  unsentBytes: 100,
  unsentFor: 3_000,
  unsentBytesInAll: 1_000,
};

function watch() {
  const time = new ManualTime();
  const unsent = new UnsentWatch(LIMITS, time);
  unsent.start();
  const ended: string[] = [];
  const held: Record<string, number> = {};
  const hold = (name: string, bytes: number) => {
    const isNew = !(name in held);
    held[name] = bytes;
    if (!isNew) return;
    const closed = unsent.add({
      unsent: () => held[name]!,
      end() {
        ended.push(name);
        closed();
      },
    });
  };
  return { time, ended, hold };
}

it('who leaves too much unread for too long is ended, and who reads on in time is not', async () => {
  const { time, ended, hold } = watch();
  hold('mute', 101);
  hold('slow', 400);
  hold('quick', 100);
  await time.pass(3_000);
  expect(ended).toEqual([]);
  hold('slow', 20);
  await time.pass(1_000);
  expect(ended).toEqual(['mute']);
  hold('slow', 300);
  await time.pass(3_000);
  expect(ended).toEqual(['mute']);
});

it('where all together leave too much, the worst are ended at once, and only as many as need be', async () => {
  const { time, ended, hold } = watch();
  for (let k = 1; k <= 9; k += 1) hold(`modest ${k}`, 50 + k);
  hold('worst', 400);
  hold('bad', 390);
  await time.pass(1_000);
  expect(ended).toEqual(['worst']);
});
