import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { rangeTest } from '#core/engine/theory/range-test';
import { stabilityEdge } from '#core/engine/theory/theory';

const RANGE = {
  lowest: 1e-4,
  highest: 1,
  steps: 100,
  growth: 'exponential',
  smoothing: 0,
} as const;
const EDGE = 0.08;

/** Seeds from 1 on. */
function tests(noise: number, seeds: number) {
  const experiment = defaultExperiment({ id: 'ill-conditioned' }, 'gradient-descent');
  return Array.from({ length: seeds }, (_, k) => {
    const test = rangeTest({ ...experiment, noise, seed: k + 1 }, RANGE);
    const { learningRates, losses, minimum, suggestions } = test;
    const back = losses.findIndex((loss, at) => at > minimum && loss > losses[0]!);
    return {
      ...{ losses, lowest: learningRates[minimum]!, back: learningRates[back]! },
      steepest: suggestions.steepest!,
    };
  });
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))]!;
}

describe('the range test on noise: (x^2 + 25 y^2)/2 from (4, 1), 1e-4 to 1 in 100 steps', () => {
  test('without noise the lowest loss is at 0.44, 5.5 times the edge', () => {
    expect(tests(0, 1)[0]!.lowest).toBeCloseTo(0.44, 2);
  });

  test('without noise Himmelblau’s loss is lowest at 0.044, where the edge is 0.024', () => {
    const experiment = defaultExperiment({ id: 'himmelblau' }, 'gradient-descent');
    const { learningRates, losses, minimum } = rangeTest(experiment, RANGE);
    expect(learningRates[minimum]).toBeCloseTo(0.044, 3);
    expect(losses[minimum]! / losses[0]!).toBeLessThan(1e-12);
    expect(stabilityEdge(experiment)!.value).toBeCloseTo(0.024, 3);
  });

  test.each([
    [1, [0.083, 0.112]],
    [2, [0.075, 0.097]],
  ] as const)(
    'noise %d, 20 seeds: quartiles of the lowest point, and where the loss is back',
    (noise, [low, high]) => {
      const all = tests(noise, 20);
      const lowest = all.map((one) => one.lowest);
      expect(quantile(lowest, 0.25)).toBeGreaterThan(low);
      expect(quantile(lowest, 0.75)).toBeLessThan(high);
      const back = all.map((one) => one.back);
      expect(quantile(back, 0.1)).toBeGreaterThan(0.1);
      expect(quantile(back, 0.9)).toBeLessThan(0.18);
    },
  );

  const many = tests(2, 500);

  test('noise 2, 500 seeds: past the edge in 73%, median 0.091, largest 0.158, half of it below in all', () => {
    const lowest = many.map((one) => one.lowest);
    const past = lowest.filter((rate) => rate > EDGE).length / lowest.length;
    expect(past).toBeCloseTo(0.73, 2);
    expect(quantile(lowest, 0.5)).toBeCloseTo(0.091, 3);
    expect(Math.max(...lowest)).toBeCloseTo(0.158, 3);
    expect(Math.max(...lowest) / 2).toBeLessThan(EDGE);
  });

  test('the steepest slope over nine readings is 0.0013 to 0.0031 in 99 of 100', () => {
    const steepest = many.map((one) => one.steepest);
    const usual = steepest.filter((rate) => rate > 0.0013 && rate < 0.0031);
    expect(usual.length / steepest.length).toBeGreaterThanOrEqual(0.99);
  });

  test('between two neighbouring readings it would be noise: above 0.01 in most', () => {
    const pairs = many.map(({ losses }) => {
      const until = losses.indexOf(Math.min(...losses));
      const falls = losses.slice(0, until).map((loss, k) => loss - losses[k + 1]!);
      return RANGE.lowest * 10 ** (falls.indexOf(Math.max(...falls)) / 25);
    });
    expect(pairs.filter((rate) => rate > 0.01).length / pairs.length).toBeCloseTo(0.87, 1);
  });
});
