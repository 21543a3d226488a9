import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Turns } from '#server/access/turns';
import type { TimeSource } from '#server/process/time-source';

const LIMITS = { freeByAddress: 3, freeInAll: 5, perSecond: 20 };

function turnsAt(clock: { now: number }): Turns {
  const time: TimeSource = {
    now: () => clock.now,
    date: () => clock.now,
    after: () => () => undefined,
  };
  return new Turns(LIMITS, time);
}

it('nobody waits while few tries are wrong, and right ones do not count', async () => {
  const turns = turnsAt({ now: 0 });
  for (let tries = 0; tries < 100; tries += 1) {
    expect(await turns.ask('a', 'phone')).toBe(0);
    await turns.wasRight('a');
  }
  for (let tries = 0; tries < 3; tries += 1) expect(await turns.ask('a', 'phone')).toBe(0);
});

it('past the limit of an address, or of all together, a device waits and then may try once', async () => {
  const clock = { now: 0 };
  const turns = turnsAt(clock);
  for (let tries = 0; tries < 3; tries += 1) await turns.ask('a', 'guesser');
  expect(await turns.ask('a', 'guesser')).toBe(0);
  expect(await turns.ask('a', 'guesser')).toBe(50);
  expect(await turns.ask('a', 'phone')).toBe(100);
  expect(await turns.ask('b', 'other')).toBe(0);
  clock.now = 100;
  expect(await turns.ask('a', 'phone')).toBe(0);
  expect(await turns.ask('a', 'guesser')).toBe(0);
  expect(await turns.ask('a', 'guesser')).toBe(50);
});

it('however many guess, at most so many a second get through', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.nat(7)), { maxLength: 200 }),
      async (asks) => {
        const clock = { now: 0 };
        const turns = turnsAt(clock);
        let passed = 0;
        for (const [after, device] of asks) {
          clock.now += after;
          if ((await turns.ask('a', String(device))) === 0) passed += 1;
        }
        expect(passed).toBeLessThanOrEqual(3 + 1 + clock.now / 50);
      },
    ),
    { numRuns: 50 },
  );
});

it('addresses take turns: thousands of devices of one laptop keep no phone out that has its own', async () => {
  const clock = { now: 0 };
  const turns = turnsAt(clock);
  for (let device = 0; device < 13_000; device += 1) await turns.ask('laptop', `script ${device}`);
  const phones = Array.from({ length: 20 }, (_, at) => `phone ${at}`);
  const waits = await Promise.all(phones.map((phone) => turns.ask(phone, phone)));
  // Twenty phones and a laptop, 50 ms each.
  expect(Math.max(...waits)).toBeLessThanOrEqual(21 * 50);
  clock.now = 21 * 50;
  const late = phones.filter((_, at) => waits[at]! > 0);
  expect(late.length).toBeGreaterThan(10);
  for (const phone of late) expect(await turns.ask(phone, phone)).toBe(0);
  // And the laptop's devices still have their turns.
  expect(await turns.ask('laptop', 'script 4')).toBe(0);
});
