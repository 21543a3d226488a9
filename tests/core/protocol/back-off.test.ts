import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BACK_OFF, reconnectDelay } from '#core/protocol/back-off';

test('the wait before an attempt doubles up to the longest, and is spread over half of it', () => {
  expect([0, 1, 2, 3, 50].map((failures) => reconnectDelay(failures, 0))).toEqual([
    500, 1_000, 2_000, 2_500, 2_500,
  ]);
  fc.assert(
    fc.property(fc.nat(2_000), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
      const delay = reconnectDelay(failures, chance);
      expect(delay).toBeLessThanOrEqual(BACK_OFF.reconnectionDelayMax);
      expect(delay).toBeGreaterThanOrEqual(reconnectDelay(failures, 0) / 2);
    }),
  );
});
