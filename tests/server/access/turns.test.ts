import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { randomAt } from '#core/engine/random';
import { Turns } from '#server/access/turns';
import type { TimeSource } from '#server/process/time-source';

afterEach(() => vi.restoreAllMocks());

const LIMITS = { name: 'tests', freeByAddress: 3, freeInAll: 5, perSecond: 20 };

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

it('a turn is for one thing to try, and for all who wait with it', async () => {
  const clock = { now: 0 };
  const turns = turnsAt(clock);
  for (let tries = 0; tries < 4; tries += 1) await turns.ask('a', 'guesser', `code ${tries}`);
  for (const phone of ['one', 'two', 'three']) {
    expect(await turns.ask('a', phone, 'code')).toBe(50);
  }
  clock.now = 50;
  expect(await turns.ask('a', 'two', 'other')).toBeGreaterThan(0);
  expect(await turns.ask('a', 'four', 'code')).toBeGreaterThan(0);
  for (const phone of ['one', 'two', 'three']) {
    expect(await turns.ask('a', phone, 'code')).toBe(0);
    // And for one try.
    expect(await turns.ask('a', phone, 'code')).toBeGreaterThan(0);
  }
});

it('however many devices try however many things, at most so many things a second are tried', async () => {
  const one = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.nat(7), fc.nat(30), fc.nat(2));
  await fc.assert(
    fc.asyncProperty(fc.array(one, { maxLength: 300 }), async (asks) => {
      const clock = { now: 0 };
      const turns = turnsAt(clock);
      const tried = new Set<number>();
      for (const [after, device, about, address] of asks) {
        clock.now += after;
        const wait = await turns.ask(`${address}`, `${device}`, `${about}`);
        if (wait === 0) tried.add(about);
      }
      // What all addresses have free, and the turns.
      expect(tried.size).toBeLessThanOrEqual(5 + 1 + clock.now / 50);
    }),
    { numRuns: 50 },
  );
});

/**
 * A hall of a hundred phones and a script at one address, a minute long. Which lines are drawn to give way is chance, the
 * same in every run: with one in some dozens, the last phone to come, as alone by then as a guess, would wait longer.
 */
async function hallAndScript(devicesPerGuess: number) {
  let draws = 0;
  vi.spyOn(Math, 'random').mockImplementation(() => randomAt(7, ++draws, 0));
  const clock = { now: 0 };
  const turns = turnsAt(clock);
  const tried = new Set<string>();
  let guesses = 0;
  const guess = async () => {
    const code = `guess ${guesses++}`;
    for (let device = 0; device < devicesPerGuess; device += 1) {
      const wait = await turns.ask('campus', `script ${device} ${code}`, code);
      if (wait === 0) tried.add(code);
    }
  };
  // More than may be in line.
  for (let count = 0; count < 20_000; count += 1) await guess();
  const phones = new Map(Array.from({ length: 100 }, (_, at) => [`phone ${at}`, at * 20]));
  while (phones.size > 0 && clock.now < 60_000) {
    clock.now += 1;
    await guess();
    for (const [phone, at] of phones) {
      if (at > clock.now) continue;
      const wait = await turns.ask('campus', phone, 'hall');
      if (wait === 0) phones.delete(phone);
      else phones.set(phone, clock.now + Math.ceil(wait));
    }
  }
  return { outside: phones.size, seconds: clock.now / 1_000, tried: tried.size };
}

it('a class that types one code gets in past a script at its own address, which tries no more for that', async () => {
  const { outside, seconds, tried } = await hallAndScript(1);
  expect(outside).toBe(0);
  expect(seconds).toBeLessThan(20);
  expect(tried).toBeLessThanOrEqual(3 + 1 + seconds * 20);
});

it.each([2, 3])(
  'nor do %i devices a guess, which fill the queue with fewer codes, keep a class out',
  async (devices) => {
    const { outside, seconds, tried } = await hallAndScript(devices);
    // Who comes when the others are in already is as alone as a guess.
    expect(outside).toBeLessThan(10);
    expect(tried).toBeLessThanOrEqual(3 + 1 + seconds * 20);
  },
);

it('a phone that is alone has its turn too, once it is in line', async () => {
  const clock = { now: 0 };
  const turns = turnsAt(clock);
  for (let count = 0; count < 1_000; count += 1) await turns.ask('a', `script ${count}`);
  let wait = await turns.ask('a', 'phone', 'hall');
  for (let pair = 0; wait > 0 && clock.now < 150_000; pair += 1) {
    clock.now += 50;
    // Always two with the same guess.
    await turns.ask('a', `one ${pair}`, `pair ${pair}`);
    await turns.ask('a', `two ${pair}`, `pair ${pair}`);
    if (clock.now % 5_000 === 0) wait = await turns.ask('a', 'phone', 'hall');
  }
  expect(wait).toBe(0);
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

it('turns that nobody came for are not given: where nobody has asked for long, nobody waits', async () => {
  const clock = { now: 0 };
  const turns = turnsAt(clock);
  for (let count = 0; count < 13_000; count += 1) await turns.ask('a', `script ${count}`);
  expect(await turns.ask('a', 'phone')).toBeGreaterThan(0);
  clock.now = 10_001;
  expect(await turns.ask('a', 'script 12000')).toBe(0);
  // The next one is due after the interval, and nobody is before it.
  expect(await turns.ask('a', 'phone')).toBe(50);
  clock.now += 50;
  expect(await turns.ask('a', 'phone')).toBe(0);
});
