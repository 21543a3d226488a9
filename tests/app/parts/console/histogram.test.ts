import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { Forecast, forecastCounts } from '../../../../app/parts/console/picks/forecast';
import { pickHistogram } from '../../../../app/parts/console/picks/histogram';

const NEVER = () => false;
const RANGE = { lowest: 1e-3, highest: 10 };
const rates = fc.array(fc.double({ min: 1e-8, max: 1e5, noNaN: true }), { maxLength: 60 });

describe('the histogram of picks', () => {
  it('counts every pick once: in a bar or beyond an end', () => {
    fc.assert(
      fc.property(rates, (picks) => {
        const { bars, below, above, domain } = pickHistogram(picks, () => undefined, RANGE, 1);
        const inBars = bars.reduce((sum, { total }) => sum + total, 0);
        expect(inBars + below.length + above.length).toBe(picks.length);
        for (const rate of below) expect(rate).toBeLessThan(domain[0]);
        for (const rate of above) expect(rate).toBeGreaterThanOrEqual(domain[1] * (1 - 1e-6));
      }),
    );
  });

  it('never mixes the two sides of the edge in a bar', () => {
    const { bars } = pickHistogram(
      [0.0799, 0.08, 0.0801],
      (rate) => (rate < 0.08 ? 'converged' : 'diverged'),
      { lowest: 8e-5, highest: 0.8 },
      0.08,
    );
    expect(bars.map(({ parts }) => parts.map(({ part, count }) => `${count} ${part}`))).toEqual([
      ['1 converged'],
      ['2 diverged'],
    ]);
  });

  it('stacks a bar from too slow to diverged, what is unknown on top', () => {
    const outcomes = { 0.1: 'diverged', 0.101: 'too-slow', 0.102: 'converged' } as const;
    const { bars, tallest } = pickHistogram(
      [0.1, 0.101, 0.102, 0.103],
      (rate) => outcomes[rate as keyof typeof outcomes],
      RANGE,
      null,
    );
    expect(bars).toHaveLength(1);
    expect(bars[0]?.parts.map(({ part }) => part)).toEqual([
      'too-slow',
      'converged',
      'diverged',
      'pending',
    ]);
    expect(tallest).toBe(4);
  });

  it('leaves the axis as it is for an empty class, and stretches it a decade at most', () => {
    const empty = pickHistogram([], () => undefined, RANGE, 1).domain;
    const { domain, above } = pickHistogram([40, 5_000], () => undefined, RANGE, 1);
    expect(domain[1]).toBeGreaterThan(empty[1]);
    expect(domain[1]).toBeLessThan(200);
    expect(above).toEqual([5_000]);
  });
});

describe('the forecast', () => {
  const experiment = defaultExperiment({ id: 'ill-conditioned' }, 'gradient-descent');

  it('comes slice by slice to what the engine says of each rate', () => {
    const picks = Array.from({ length: 700 }, (_, i) => 0.001 * 1.01 ** i);
    const forecast = new Forecast(experiment);
    // Every slice is over after one look at the clock.
    let looks = 0;
    let slices = 1;
    while (forecast.work(picks, () => ++looks % 2 === 0)) slices += 1;
    expect(slices).toBeGreaterThan(10);
    const expected = simulateVerdicts(experiment, picks).map(({ outcome }) => outcome);
    expect(picks.map((rate) => forecast.outcomes.get(rate))).toEqual(expected);
  });

  it('computes a rate once, and nothing where nothing is new', () => {
    const forecast = new Forecast(experiment);
    expect(forecast.work([0.05, 0.05, 0.1], NEVER)).toBe(false);
    const first = forecast.outcomes;
    expect(first.size).toBe(2);
    expect(forecast.work([0.1, 0.05], NEVER)).toBe(false);
    expect(forecast.outcomes).toBe(first);
  });

  it('counts picks, not rates, and leaves out what is not known yet', () => {
    const forecast = new Forecast(experiment);
    forecast.work([0.05, 0.5], NEVER);
    expect(forecastCounts([0.05, 0.05, 0.5, 0.001], forecast.outcomes)).toMatchObject({
      converged: 2,
      diverged: 1,
      'too-slow': 0,
    });
  });
});
