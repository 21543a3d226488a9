import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyRangeTest, falseOfRangeTest } from '../../../support/app/false-range-tests';

it('what is said of a range test is true of its curve, its edge and its taps, in print too', () => {
  const said = fc
    .sample(anyRangeTest(), { numRuns: 1_000, seed: 14 })
    .flatMap((test) => falseOfRangeTest(test).map((sentence) => ({ sentence, test })));
  expect(said.slice(0, 5)).toEqual([]);
}, 60_000);
