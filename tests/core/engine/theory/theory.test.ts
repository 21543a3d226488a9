import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { largestEigenvalue } from '#core/engine/landscape/curvature';
import { logGrid } from '#core/engine/log-grid';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { usualSchedule } from '#core/engine/schedules/catalogue';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { adamSharpness } from '#core/engine/theory/adam-sharpness';
import { longestConverging } from '#core/engine/theory/measured-edge';
import { rangeTest, USUAL_RANGE_TEST } from '#core/engine/theory/range-test';
import { predictedSteps } from '#core/engine/theory/stability';
import { bestFixedRate, stabilityEdge } from '#core/engine/theory/theory';

const on = (loss: string, optimizer = 'gradient-descent') =>
  defaultExperiment({ id: loss }, optimizer);

describe('edges', () => {
  test('on w^2 with m = 0.9: descent 1, momentum 1.9, Nesterov 0.679', () => {
    expect(stabilityEdge(on('quadratic'))).toMatchObject({ value: 1, kind: 'formula' });
    expect(stabilityEdge(on('quadratic', 'momentum'))?.value).toBeCloseTo(1.9, 12);
    expect(stabilityEdge(on('quadratic', 'nesterov'))?.value).toBeCloseTo(0.679, 3);
  });

  const withFormula = OPTIMIZERS.filter(({ stability }) => stability !== null);

  test.each(withFormula)(
    'the formula of $id parts runs that settle from runs that leave',
    ({ id }) => {
      for (const loss of ['quadratic', 'steep-quadratic', 'rotated']) {
        const experiment = { ...on(loss, id), budget: 5000 };
        const edge = stabilityEdge(experiment)!.value;
        const verdicts = simulateVerdicts(experiment, [edge * 0.99, edge * 1.01]);
        expect(verdicts.map(({ outcome }) => outcome)).toEqual(['converged', 'diverged']);
      }
    },
  );

  test('where no formula holds the edge is measured, and says so', () => {
    const experiment = on('ill-conditioned', 'adam');
    const edge = stabilityEdge(experiment)!;
    expect(edge.kind).toBe('measured');
    const [below, above] = simulateVerdicts(experiment, [edge.value * 0.998, edge.value * 1.002]);
    expect(below!.outcome).toBe('converged');
    expect(above!.outcome).not.toBe('converged');
  });

  test('a measured edge agrees with the formula where both exist', () => {
    const halved = { kind: 'step-decay', every: 199, factor: 1 } as const;
    const experiment = { ...on('ill-conditioned'), budget: 5000, schedule: halved };
    const edge = stabilityEdge(experiment)!;
    expect(edge.kind).toBe('measured');
    expect(edge.value / 0.08).toBeCloseTo(1, 2);
  });

  test('clipping hides divergence: at 1.5 on w^2 the run only swings', () => {
    const clipped = simulateVerdicts({ ...on('quadratic'), clipNorm: 1 }, [1.5])[0]!;
    expect(clipped.outcome).toBe('oscillating');
  });
});

describe('the best fixed rate on quadratics', () => {
  test('2/(mu+L)', () => {
    expect(bestFixedRate(on('ill-conditioned'))?.value).toBeCloseTo(2 / 26, 12);
    expect(bestFixedRate(on('rosenbrock'))).toBeNull();
    expect(bestFixedRate(on('quadratic', 'adam'))).toBeNull();
  });

  test('from (4,1) another is faster: 53 steps for 0.0751 to 0.0760, 58 at 0.0769', () => {
    const verdicts = simulateVerdicts(on('ill-conditioned'), [0.0751, 0.0755, 0.076, 2 / 26]);
    expect(verdicts.map(({ step }) => step)).toEqual([53, 53, 53, 58]);
  });

  test('predicted steps are those of the run, for every stable rate on w^2', () => {
    const experiment = { ...on('quadratic'), budget: 5000 };
    const { target } = experiment;
    expect(predictedSteps(0.1, 2, target)).toBe(21);
    expect(predictedSteps(1, 2, target)).toBeNull();
    const rates = logGrid(0.002, 0.99, 20);
    const verdicts = simulateVerdicts(experiment, rates);
    rates.forEach((rate, k) => {
      expect(verdicts[k]!.step, `${rate}`).toBe(predictedSteps(rate, 2, target));
    });
  });
});

describe('curvature', () => {
  const diagonal = (entries: number[]) => (v: number[]) => v.map((entry, d) => entry * entries[d]!);

  test.each([
    [[3, -7, 1], 3],
    [[-3, -7, -1], -1],
    [[5, 2, 0], 5],
    [[-1, 1], 1],
    [[-1, 1, 0.999], 1],
    [[1, -1, 0.5, -0.9999999, 0.9999999], 1],
    [[-2, -2.0000001, -3], -2],
    [[1e-9, -1e9, 1], 1],
    [[0, 0, 0], 0],
  ])('the largest eigenvalue by sign, whatever the others are: %j', (entries, largest) => {
    const { length } = entries;
    expect(largestEigenvalue(diagonal(entries), length)).toBeCloseTo(largest, 9);
    // The same matrix in mirrored axes: I - 2 u u^T is its own inverse.
    const u = entries.map((_, d) => 1 / Math.sqrt(length) + (d === 0 ? 0.1 : 0));
    const square = u.reduce((sum, entry) => sum + entry * entry, 0);
    const mirror = (v: number[]) => {
      const share = (2 / square) * v.reduce((sum, entry, d) => sum + entry * u[d]!, 0);
      return v.map((entry, d) => entry - share * u[d]!);
    };
    const mirrored = (v: number[]) => mirror(diagonal(entries)(mirror(v)));
    const size = Math.max(...entries.map(Math.abs), 1);
    expect(Math.abs(largestEigenvalue(mirrored, length) - largest) / size).toBeLessThan(1e-12);
  });

  test('what is not a number has no largest eigenvalue', () => {
    for (const n of [1, 2, 3]) {
      expect(largestEigenvalue(diagonal(Array<number>(n).fill(Number.NaN)), n)).toBeNaN();
    }
  });

  test("Adam's own sharpness is measured against 38/a", () => {
    const run = adamSharpness(on('quadratic', 'adam'), 0.1)!;
    expect(run.threshold).toBeCloseTo(380, 9);
    // At step 1: h / (0.1 (|g| + eps)), with h = 2 and g = 8.
    expect(run.values[0]).toBeCloseTo(2 / (0.1 * 8), 6);
    expect(adamSharpness(on('quadratic'), 0.1)).toBeNull();
  });

  test('on a saddle it is that of the axis that bends up', () => {
    // y hardly slopes, so Adam divides by next to nothing: what bends down is far larger in size there.
    const run = adamSharpness({ ...on('saddle', 'adam'), start: [1, 1e-9], budget: 96 }, 1e-6)!;
    expect(run.values[0]).toBeCloseTo(1 / 0.1, 3);
  });

  test('it is about one rate and the very gradients: no schedule, clipping or minibatch', () => {
    const adam = on('quadratic', 'adam');
    expect(adamSharpness({ ...adam, schedule: usualSchedule('cosine', 200) }, 0.1)).toBeNull();
    expect(adamSharpness({ ...adam, clipNorm: 1 }, 0.1)).toBeNull();
    expect(adamSharpness(on('logistic-minibatch', 'adam'), 0.1)).toBeNull();
  });
});

describe('range test', () => {
  const suggested = (loss: string, smoothing = 0) => {
    const result = rangeTest(on(loss), { ...USUAL_RANGE_TEST, smoothing });
    const at = (k: number | null) => (k === null ? null : result.learningRates[k]!);
    return { ...result, minimumRate: at(result.minimum)!, stopRate: at(result.stop) };
  };

  test('on w^2 the minimum is at 1.1 and it stops at 1.9, around the edge of 1', () => {
    const { minimumRate, stopRate, suggestions } = suggested('quadratic');
    expect(minimumRate).toBeCloseTo(1.1, 1);
    expect(stopRate).toBeCloseTo(1.9, 1);
    expect(suggestions.tenthOfMinimum).toBeCloseTo(0.11, 2);
    expect(suggestions.steepest!).toBeLessThan(minimumRate);
    expect(suggestions.valley!).toBeLessThan(minimumRate);
  });

  test('smoothing by 0.98 hides it: the stop comes at 8.3 only', () => {
    expect(suggested('quadratic', 0.98).stopRate).toBeCloseTo(8.3, 1);
  });

  test('it can mislead: on the narrow valley its minimum is at 0.44, 5.5 times the edge', () => {
    expect(suggested('ill-conditioned').minimumRate).toBeCloseTo(0.44, 2);
  });

  test('a swing is no stop: with momentum on w^2 the loss comes back again and again', () => {
    const result = rangeTest(on('quadratic', 'momentum'));
    const lowest = result.losses[result.minimum]!;
    expect(Math.min(...result.losses)).toBe(lowest);
    const later = result.losses.slice(result.stop!);
    expect(later.every((loss) => !(loss <= 4 * lowest))).toBe(true);
    expect(result.losses[result.stop! - 1]).toBeLessThanOrEqual(4 * lowest);
    expect(result.learningRates[result.stop!]).toBeGreaterThan(0.5);
    expect(result.suggestions.tenthOfMinimum).toBe(result.learningRates[result.minimum]! / 10);
  });

  test('rounding at the bottom is no stop', () => {
    const { stop } = rangeTest(on('himmelblau'), { ...USUAL_RANGE_TEST, highest: 0.02 });
    expect(stop).toBeNull();
  });

  test('no edge below the highest rate', () => {
    const result = rangeTest(on('quadratic'), { ...USUAL_RANGE_TEST, highest: 0.1 });
    expect(result.stop).toBeNull();
    expect(result.minimum).toBe(100);
  });

  test('linear growth', () => {
    const { learningRates } = rangeTest(on('quadratic'), {
      ...USUAL_RANGE_TEST,
      growth: 'linear',
      lowest: 1,
      highest: 2,
    });
    expect(learningRates[50]).toBeCloseTo(1.5, 12);
  });
});

test('the longest stretch of rates that converge: half a decade for descent, more than 1.5 for Adam', () => {
  const rates = logGrid(1e-3, 10, 20);
  expect(rates).toHaveLength(81);
  const [descent, adam] = ['gradient-descent', 'adam'].map(
    (optimizer) => longestConverging(simulateVerdicts(on('ill-conditioned', optimizer), rates))!,
  );
  expect(rates[descent!.first]).toBeCloseTo(0.0224, 3);
  expect(rates[descent!.last]).toBeCloseTo(0.0708, 3);
  expect(descent!.last - descent!.first).toBe(10);
  expect(adam!.last - adam!.first).toBeGreaterThan(30);
});
