import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TokenBucket } from '#core/base/token-bucket';

const LIMITS = { most: 10, perSecond: 4 };

it('fills steadily, and never beyond its most', () => {
  const bucket = new TokenBucket(LIMITS, 1_000);
  bucket.take(10, 1_000);
  expect(bucket.level(1_500)).toBe(2);
  expect(bucket.untilHolds(3, 1_500)).toBe(250);
  expect(bucket.untilHolds(2, 1_500)).toBe(0);
  expect(bucket.level(60_000)).toBe(10);
});

it('a clock that is set back takes nothing away and gives nothing', () => {
  const bucket = new TokenBucket(LIMITS, 1_000);
  bucket.take(4, 1_000);
  expect(bucket.level(500)).toBe(6);
  expect(bucket.level(1_000)).toBe(6);
});

it('however it is used, what was taken is at most what was there and what came since, and one debt', () => {
  const take = fc.record({ passed: fc.nat(2_000), tokens: fc.integer({ min: 1, max: 10 }) });
  fc.assert(
    fc.property(fc.array(take), (takes) => {
      const bucket = new TokenBucket(LIMITS, 0);
      let now = 0;
      let taken = 0;
      for (const { passed, tokens } of takes) {
        now += passed;
        if (bucket.untilHolds(tokens, now) > 0) continue;
        bucket.take(tokens, now);
        taken += tokens;
      }
      expect(taken).toBeLessThanOrEqual(10 + (now * 4) / 1_000 + 1e-9);
    }),
  );
});
