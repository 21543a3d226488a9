import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RequestTurns } from '#server/http/request-turns';

const PER_TURN = 8;
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

it('of a flood a few requests are begun in each turn of the event loop, in order, none left out', async () => {
  const turns = new RequestTurns();
  const begun: number[] = [];
  const before: number[] = [];
  for (let nth = 0; nth < 1_500; nth += 1) turns.begin(() => begun.push(nth));
  while (begun.length < 1_500) {
    before.push(begun.length);
    await nextTurn();
  }
  const perTurn = before.map((count, at) => (before[at + 1] ?? 1_500) - count);
  expect(Math.max(...perTurn)).toBeLessThanOrEqual(PER_TURN);
  expect(begun).toEqual(Array.from({ length: 1_500 }, (_, nth) => nth));
});

it('a few requests are begun at once', async () => {
  const turns = new RequestTurns();
  for (let turn = 0; turn < 5; turn += 1) {
    let begun = 0;
    for (let nth = 0; nth < PER_TURN; nth += 1) {
      turns.begin(() => {
        begun += 1;
      });
    }
    expect(begun).toBe(PER_TURN);
    await nextTurn();
    await nextTurn();
  }
});

it('whatever comes when, nothing is begun twice, out of order, or never', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(30), { maxLength: 20 }), async (bursts) => {
      const turns = new RequestTurns();
      const begun: number[] = [];
      let asked = 0;
      for (const burst of bursts) {
        for (let nth = 0; nth < burst; nth += 1) {
          const number = asked++;
          turns.begin(() => begun.push(number));
        }
        await nextTurn();
      }
      for (let turn = 0; turn < asked && begun.length < asked; turn += 1) await nextTurn();
      await nextTurn();
      expect(begun).toEqual(Array.from({ length: asked }, (_, nth) => nth));
    }),
    { numRuns: 50 },
  );
});
