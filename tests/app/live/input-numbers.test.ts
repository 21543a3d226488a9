import { describe, expect, test } from 'vitest';
import { drawInputNumber } from '../../../app/live/input-numbers';

describe('the numbers of inputs', () => {
  test('are drawn by all tabs of a device from one counter for each round of each room', () => {
    expect(drawInputNumber('AAA111', 1, 0)).toBe(1);
    // Another tab has been told of nothing yet.
    expect(drawInputNumber('AAA111', 1, 0)).toBe(2);
    expect(drawInputNumber('BBB222', 1, 0)).toBe(1);
    expect(drawInputNumber('AAA111', 2, 0)).toBe(1);
  });

  test('are above what the server has told, as where another phone was handed over', () => {
    expect(drawInputNumber('CCC333', 1, 41)).toBe(42);
    expect(drawInputNumber('CCC333', 1, 0)).toBe(43);
  });
});
