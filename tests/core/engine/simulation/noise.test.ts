import { describe, expect, test } from 'vitest';
import { checkExperiment, defaultExperiment } from '#core/engine/experiment/experiment';
import { normalAt } from '#core/engine/normal-numbers';
import { createSimulation, simulateVerdicts, trajectory } from '#core/engine/simulation/simulation';
import { noiseFloor, stationaryVariance } from '#core/engine/theory/noise-floor';
import { bestFixedRate, isPlainDescent, stabilityEdge } from '#core/engine/theory/theory';

const on = (id: string, optimizer = 'gradient-descent') => defaultExperiment({ id }, optimizer);

describe('noise of the gradient', () => {
  test('is added to each component of the gradient, and not to the loss', () => {
    const experiment = { ...on('ill-conditioned'), noise: 2, seed: 9 };
    const { weights, losses } = trajectory(experiment, 0.03);
    let [x, y] = [4, 1];
    for (let step = 1; step <= experiment.budget; step++) {
      x -= 0.03 * (x + 2 * normalAt(9, step, 0));
      y -= 0.03 * (25 * y + 2 * normalAt(9, step, 1));
      expect(weights[2 * step]).toBeCloseTo(x, 12);
      expect(weights[2 * step + 1]).toBeCloseTo(y, 12);
      expect(losses[step]).toBeCloseTo((x * x + 25 * y * y) / 2, 12);
    }
  });

  test('is the same for every rate at the same step', () => {
    const simulation = createSimulation({ ...on('quadratic'), noise: 3 }, [0.1, 0.2]);
    simulation.advance(1);
    const [one, other] = simulation.weights;
    expect((4 - one!) / 0.1).toBeCloseTo((4 - other!) / 0.2, 10);
  });

  test('is rounded with the gradient in float32, and is there before clipping', () => {
    const short = { ...on('quadratic'), noise: 1, precision: 'float32' } as const;
    const gradient = Math.fround(8 + normalAt(1, 1, 0));
    expect(trajectory(short, 0.25).weights[1]).toBe(Math.fround(4 - 0.25 * gradient));
    const clipped = trajectory({ ...on('quadratic'), noise: 50, clipNorm: 1 }, 0.1).weights;
    clipped.slice(1).forEach((weight, k) => {
      expect(Math.abs(weight - clipped[k]!)).toBeLessThanOrEqual(0.1 + 1e-12);
    });
  });

  test('noise of 0 and no noise are the same, bit by bit', () => {
    const plain = trajectory(on('himmelblau', 'adam'), 0.3);
    expect(trajectory({ ...on('himmelblau', 'adam'), noise: 0 }, 0.3)).toEqual(plain);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e7])('%d is refused', (noise) => {
    expect(checkExperiment({ ...on('quadratic'), noise })).toMatchObject({ field: 'noise' });
  });

  test('typed-in losses take it; more than two weights do not', () => {
    const typed = defaultExperiment({ expression: 'x^2 + 3*y^2' }, 'momentum');
    expect(checkExperiment({ ...typed, noise: 1 })).toBeNull();
    expect(checkExperiment({ ...on('xor'), noise: 1 })?.field).toBe('noise');
    expect(checkExperiment({ ...on('xor'), noise: 0 })).toBeNull();
  });

  test('moves no edge, and leaves nothing of what is exact', () => {
    const noisy = { ...on('ill-conditioned'), noise: 2 };
    expect(stabilityEdge(noisy)).toEqual(stabilityEdge(on('ill-conditioned')));
    const adam = on('ill-conditioned', 'adam');
    expect(stabilityEdge({ ...adam, noise: 1 })).toEqual(stabilityEdge(adam));
    expect(isPlainDescent(noisy)).toBe(false);
    expect(bestFixedRate(noisy)).toBeNull();
  });
});

describe('the floor that noise leaves', () => {
  test('on w^2 it is a s^2 / (4 (1 - a))', () => {
    const experiment = { ...on('quadratic'), noise: 2 };
    for (const rate of [0.01, 0.3, 0.9]) {
      const expected = (rate * 4) / (4 * (1 - rate));
      expect(noiseFloor(experiment, rate)?.gap).toBeCloseTo(expected, 12);
    }
  });

  test.each([
    ['quadratic', [0.05, 0.3, 0.6, 0.9]],
    ['steep-quadratic', [0.002, 0.015]],
    ['ill-conditioned', [0.02, 0.05, 0.07]],
    ['rotated', [0.02, 0.07]],
  ] as const)('on %s long runs have it', (id, rates) => {
    const experiment = { ...on(id), noise: 1.5, budget: 20_000, seed: 3 };
    const simulation = createSimulation(experiment, rates);
    const sums = rates.map(() => 0);
    const squares = rates.map(() => 0);
    simulation.advance(2000);
    for (let n = 0; n < 18_000; n++) {
      simulation.advance(1);
      rates.forEach((_, run) => {
        sums[run]! += simulation.losses[run]! / 18_000;
        squares[run]! += simulation.weights[run]! ** 2 / 18_000;
      });
    }
    rates.forEach((rate, run) => {
      const { gap, isExact } = noiseFloor(experiment, rate)!;
      expect(isExact).toBe(true);
      // A slow run forgets its past after 1/(a h) steps: so few independent ones make the mean uncertain.
      expect(sums[run]! / gap, `${rate}`).toBeGreaterThan(0.85);
      expect(sums[run]! / gap, `${rate}`).toBeLessThan(1.15);
    });
    if (id === 'quadratic') {
      rates.forEach((rate, run) => {
        const ratio = squares[run]! / stationaryVariance(rate, 2, 1.5);
        expect(Math.abs(ratio - 1)).toBeLessThan(0.1);
      });
    }
  });

  test('there is none without noise, from the edge on, and where no formula holds', () => {
    const noisy = { ...on('quadratic'), noise: 1 };
    expect(noiseFloor(on('quadratic'), 0.1)).toBeNull();
    expect(noiseFloor(noisy, 1)).toBeNull();
    expect(noiseFloor({ ...noisy, clipNorm: 1 }, 0.1)).toBeNull();
    expect(noiseFloor({ ...noisy, schedule: { kind: 'one-cycle' } }, 0.1)).toBeNull();
    expect(noiseFloor({ ...on('quadratic', 'adam'), noise: 1 }, 0.1)).toBeNull();
    expect(noiseFloor({ ...on('absolute'), noise: 1 }, 0.1)).toBeNull();
  });

  test('away from quadratics it is that of the curvature at the minimum, and says so', () => {
    const experiment = { ...on('tilted-well'), noise: 1 };
    expect(noiseFloor(experiment, 0.01)).toMatchObject({ isExact: false });
  });

  test('outcomes are those of the loss without noise: the same rate arrives or not by its floor', () => {
    const noisy = { ...on('quadratic'), noise: 1, budget: 400, target: 0.05 };
    const [low, high] = simulateVerdicts(noisy, [0.05, 0.95]);
    expect(low!.outcome).toBe('converged');
    expect(high!.outcome).not.toBe('converged');
  });
});
