import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { mergeCoincident, stackRows } from '../../../app/charts/pack';
import { rateTicks, roundRates } from '../../../app/charts/rate-ticks';
import { plainMath } from '../../../app/charts/sweep/math-text';
import { theoryCurve, theoryGrid } from '../../../app/charts/sweep/theory-curve';

describe('ticks of a log axis', () => {
  it('are 1, 2 and 5, or decades where these are too many', () => {
    expect(rateTicks(0.0085, 0.72, 9)).toEqual([0.01, 0.02, 0.05, 0.1, 0.2, 0.5]);
    expect(rateTicks(0.001, 10, 9)).toEqual([0.001, 0.01, 0.1, 1, 10]);
    expect(rateTicks(1e-12, 1e6, 5).length).toBeLessThanOrEqual(5);
  });
  it('are exact decimals', () => {
    for (const tick of rateTicks(1e-7, 1e-2, 99)) expect(String(tick).length).toBeLessThan(9);
  });
  it('are there at both ends of a range, also where a computation missed them by a hair', () => {
    expect(roundRates(0.01, 1, [1])).toEqual([0.01, 0.1, 1]);
    expect(roundRates(0.01 * (1 + 1e-12), 1 - 1e-12, [1])).toEqual([0.01, 0.1, 1]);
    expect(roundRates(0.0101, 0.99, [1])).toEqual([0.1]);
    expect(roundRates(0.3, 0.7, [1, 3, 5, 7])).toEqual([0.3, 0.5, 0.7]);
  });
});

describe('marks', () => {
  it('merge where they coincide, in both directions', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 1, y: 40 },
      { x: 2, y: 1 },
      { x: 90, y: 0 },
    ];
    const merged = mergeCoincident(points, (point) => point, 3);
    expect(merged.map(({ items }) => items.length)).toEqual([2, 1, 1]);
  });
  it('stack where they would overlap', () => {
    const marks = [{ x: 0 }, { x: 5 }, { x: 8 }, { x: 9 }, { x: 40 }];
    expect(stackRows(marks, () => 10, 3)).toEqual([0, 1, 2, 2, 0]);
  });
});

describe('the theory of a round', () => {
  const experiment = defaultExperiment({ id: 'ill-conditioned' }, 'gradient-descent');
  const rates = theoryGrid(0.005, 1, 0.08);
  const curve = theoryCurve(rates, simulateVerdicts(experiment, rates));

  it('is computed on a rising grid, denser at the edge', () => {
    for (let k = 1; k < rates.length; k++) expect(rates[k]!).toBeGreaterThanOrEqual(rates[k - 1]!);
    const near = rates.filter((rate) => rate > 0.078 && rate < 0.082).length;
    expect(near).toBeGreaterThan(15);
  });
  it('knows the best rate of this start: 53 steps for 0.0751 to 0.0760', () => {
    expect(curve.best?.step).toBe(53);
    expect(curve.best?.learningRate).toBeGreaterThan(0.075);
    expect(curve.best?.learningRate).toBeLessThan(0.0761);
  });
  it('is one stroke on either side of the edge', () => {
    expect(curve.converging).toHaveLength(1);
    expect(curve.diverging).toHaveLength(1);
    expect(curve.converging[0]!.at(-1)![0]).toBeLessThan(0.08);
    expect(curve.diverging[0]![0]![0]).toBeGreaterThan(0.08);
  });
  it('keeps the ends of long plateaus', () => {
    const last = curve.diverging[0]!.slice(-2);
    expect(last[0]![1]).toBe(last[1]![1]);
    expect(last[1]![0] / last[0]![0]).toBeGreaterThan(1.5);
  });
  it('has no curve where nothing converges', () => {
    const slow = theoryGrid(1e-5, 1e-4, null);
    expect(theoryCurve(slow, simulateVerdicts(experiment, slow))).toEqual({
      converging: [],
      diverging: [],
      best: null,
    });
  });
});

describe('a symbol as plain text', () => {
  it('reads as it is set', () => {
    expect(plainMath('2/(\\mu+L)')).toBe('2/(μ + L)');
    expect(plainMath('a_{\\max}')).toBe('amax');
    expect(plainMath('2(1+m)/\\bigl(L(1+2m)\\bigr)')).toBe('2(1 + m)/(L(1 + 2m))');
  });
});
