import { expect, it } from 'vitest';
import { gapRatios } from '#core/engine/gap-ratios';

it('measures gaps by the first one, and by a scale of its own from a start at the minimum', () => {
  expect([...gapRatios([5, 3, 1, 9], 1)]).toEqual([1, 0.5, 0, 2]);
  expect([...gapRatios([1, 1 + 2 ** -20], 1)]).toEqual([0, 2 ** -20 / 1e-12]);
  expect(gapRatios([2, Number.NaN, Number.POSITIVE_INFINITY], 1).slice(1)).toEqual(
    Float64Array.of(Number.NaN, Number.POSITIVE_INFINITY),
  );
});
