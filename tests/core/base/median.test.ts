import { expect, it } from 'vitest';
import { lowerMedian } from '#core/base/median';

it('is one of the values: the middle one, or the lower of two', () => {
  expect(lowerMedian([1, 5, 9])).toBe(5);
  expect(lowerMedian([1, 5, 9, 100])).toBe(5);
  expect(lowerMedian([])).toBeUndefined();
});
