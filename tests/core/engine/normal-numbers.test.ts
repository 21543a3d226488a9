import { describe, expect, test } from 'vitest';
import { normalAt } from '#core/engine/normal-numbers';

const NUMBERS = Array.from({ length: 200_000 }, (_, k) => normalAt(7, k >> 1, k % 2));
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b) / values.length;
const moment = (power: number) => mean(NUMBERS.map((z) => z ** power));
const shareBeyond = (bound: number) =>
  NUMBERS.filter((z) => Math.abs(z) > bound).length / NUMBERS.length;

describe('normal numbers', () => {
  test('mean 0, variance 1, skewness 0, fourth moment 3, within four standard errors', () => {
    const error = 4 / Math.sqrt(NUMBERS.length);
    expect(Math.abs(moment(1))).toBeLessThan(error);
    expect(Math.abs(moment(2) - 1)).toBeLessThan(error * Math.sqrt(2));
    expect(Math.abs(moment(3))).toBeLessThan(error * Math.sqrt(15));
    expect(Math.abs(moment(4) - 3)).toBeLessThan(error * Math.sqrt(96));
  });

  test.each([
    [1, 0.317311],
    [2, 0.0455],
    [3, 0.0026998],
    [4, 6.334e-5],
  ])('beyond %d deviations on both sides: %d of them', (bound, share) => {
    const error = 4 * Math.sqrt((share * (1 - share)) / NUMBERS.length);
    expect(Math.abs(shareBeyond(bound) - share)).toBeLessThan(error);
  });

  test('neither the two of a step, nor those of neighbouring steps or seeds, go together', () => {
    const products = (other: (k: number) => number) =>
      Math.abs(mean(Array.from({ length: 50_000 }, (_, k) => normalAt(7, k, 0) * other(k))));
    const error = 4 / Math.sqrt(50_000);
    expect(products((k) => normalAt(7, k, 1))).toBeLessThan(error);
    expect(products((k) => normalAt(7, k + 1, 0))).toBeLessThan(error);
    expect(products((k) => normalAt(8, k, 0))).toBeLessThan(error);
  });

  test('the first ones, to the bit: stored runs are replayed with them', () => {
    expect([0, 1].map((place) => normalAt(1, 1, place))).toMatchInlineSnapshot(`
      [
        0.40802739091817913,
        -0.16828268805317845,
      ]
    `);
  });
});
