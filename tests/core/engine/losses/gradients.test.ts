import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLoss, type LossReference } from '#core/engine/experiment/loss-reference';
import { hessianProduct, sharpness } from '#core/engine/landscape/curvature';
import { weightNames } from '#core/engine/loss-function';
import { LOSSES } from '#core/engine/losses/catalogue';
import { dot, norm } from '#core/engine/vector';

/** Points of a loss's own picture, off its kinks. */
function points(loss: (typeof LOSSES)[number]) {
  const axis = (d: number) => {
    const [lowest, highest] = (d === 0 ? loss.plot.x : loss.plot.y) ?? [-1, 1];
    return fc.double({ min: lowest, max: highest, noNaN: true });
  };
  return fc.tuple(
    ...loss.start.map((_, d) =>
      loss.dimension > 2 ? fc.double({ min: -1, max: 1, noNaN: true }) : axis(d),
    ),
  );
}

describe.each(LOSSES.map((loss) => [loss.id, loss] as const))('%s', (_id, loss) => {
  test('gradient by finite differences', () => {
    fc.assert(
      fc.property(points(loss), (point) => {
        fc.pre(loss.id !== 'absolute' || Math.abs(point[0]!) > 1e-3);
        const gradient = loss.gradient(point);
        const scale = 1 + Math.max(...gradient.map(Math.abs)) + Math.abs(loss.value(point));
        point.forEach((w, d) => {
          const step = 1e-5 * (1 + Math.abs(w));
          const at = (offset: number) => loss.value(point.with(d, w + offset));
          const slope = (at(step) - at(-step)) / (2 * step);
          expect(Math.abs(gradient[d]! - slope) / scale).toBeLessThan(1e-6);
        });
      }),
      { numRuns: 100 },
    );
  });

  test('Hessian product by finite differences', () => {
    fc.assert(
      fc.property(points(loss), (point) => {
        fc.pre(loss.id !== 'absolute' || Math.abs(point[0]!) > 1e-3);
        const direction = point.map((_, d) => 1 - 0.3 * d);
        const { hessianProduct: _exact, ...rest } = loss;
        const exact = hessianProduct(loss, point, direction);
        const numeric = hessianProduct(rest, point, direction);
        const scale = 1 + Math.max(...exact.map(Math.abs), Math.abs(loss.value(point)));
        exact.forEach((entry, d) => {
          expect(Math.abs(entry - numeric[d]!) / scale).toBeLessThan(1e-5);
        });
      }),
      { numRuns: 50 },
    );
  });

  test('the Hessian is known and symmetric: u Hv = v Hu', () => {
    if (loss.id !== 'absolute') expect(loss.hessianProduct).toBeDefined();
    fc.assert(
      fc.property(points(loss), points(loss), points(loss), (point, u, v) => {
        fc.pre(loss.id !== 'absolute' || Math.abs(point[0]!) > 1e-3);
        const there = dot(u, hessianProduct(loss, point, v));
        const back = dot(v, hessianProduct(loss, point, u));
        const scale = 1 + norm(u) * norm(hessianProduct(loss, point, v));
        expect(Math.abs(there - back) / scale).toBeLessThan(1e-12);
      }),
      { numRuns: 50 },
    );
  });

  test('minimum: the loss has its value there, no slope, and nothing near is lower', () => {
    for (const point of loss.minimum.points) {
      expect(loss.value(point)).toBeCloseTo(loss.minimum.value, 12);
      if (loss.id !== 'absolute') {
        for (const slope of loss.gradient(point)) expect(Math.abs(slope)).toBeLessThan(1e-10);
      }
      point.forEach((w, d) => {
        for (const offset of [0.01, -0.01]) {
          expect(loss.value(point.with(d, w + offset))).toBeGreaterThan(loss.minimum.value);
        }
      });
    }
  });

  test('sharpness is that of the first minimum', () => {
    if (loss.sharpness === null) return;
    const numeric = sharpness(loss, loss.minimum.points[0]!);
    expect(numeric / loss.sharpness).toBeCloseTo(1, 6);
  });

  test('start and minimum lie in the picture', () => {
    if (loss.dimension > 2) return;
    for (const point of [loss.start, ...loss.minimum.points]) {
      expect(point[0]).toBeGreaterThan(loss.plot.x[0]);
      expect(point[0]).toBeLessThan(loss.plot.x[1]);
      if (loss.plot.y === null) continue;
      expect(point[1]).toBeGreaterThan(loss.plot.y[0]);
      expect(point[1]).toBeLessThan(loss.plot.y[1]);
    }
  });
});

describe('names of weights', () => {
  const namesOf = (reference: LossReference) => weightNames(findLoss(reference)!);

  test.each(LOSSES.map((loss) => [loss.id, loss] as const))('%s has one each', (_id, loss) => {
    expect(weightNames(loss)).toHaveLength(loss.dimension);
    const { quadratic, dimension } = loss;
    if (quadratic?.axes) expect(weightNames(loss)).toEqual(quadratic.axes);
    if (dimension > 2) return;
    for (const name of weightNames(loss)) expect(loss.plainFormula).toContain(name);
  });

  test('are those of the formula', () => {
    expect(namesOf({ id: 'logistic' })).toEqual(['w', 'b']);
    expect(namesOf({ id: 'himmelblau' })).toEqual(['x', 'y']);
    expect(namesOf({ id: 'xor' })[8]).toBe('w9');
    expect(namesOf({ expression: 'x^2' })).toEqual(['x']);
    expect(namesOf({ expression: 'w^2 + y^2' })).toEqual(['w', 'y']);
  });
});

describe('the catalogue of the reference: 2/L at the minimum', () => {
  test.each([
    ['quadratic', 1],
    ['steep-quadratic', 0.02],
    ['ill-conditioned', 0.08],
    ['rotated', 0.08],
    ['rosenbrock', 0.002],
    ['beale', 0.041],
    ['saddle', 1],
    ['tilted-well', 0.226],
    ['rastrigin', 0.005],
    ['plateau', 2],
    ['logistic', 1.8],
    ['logistic-standardised', 15.37],
  ])('%s: %f', (id, edge) => {
    const loss = LOSSES.find((candidate) => candidate.id === id);
    expect(2 / loss!.sharpness! / edge).toBeCloseTo(1, 1.7);
  });

  test('Himmelblau: 0.0149 to 0.0248 over its four minima', () => {
    const loss = LOSSES.find(({ id }) => id === 'himmelblau')!;
    const edges = loss.minimum.points.map((point) => 2 / sharpness(loss, point)).sort();
    expect(edges[0]).toBeCloseTo(0.0149, 4);
    expect(edges[3]).toBeCloseTo(0.0248, 4);
  });

  test('Rosenbrock: condition 2508 at the minimum, 0.00096 at the start', () => {
    const loss = LOSSES.find(({ id }) => id === 'rosenbrock')!;
    expect(2 / sharpness(loss, loss.start)).toBeCloseTo(0.00096, 5);
    const product = (v: number[]) => hessianProduct(loss, [1, 1], v);
    const [a = 0, b = 0] = product([1, 0]);
    const [, c = 0] = product([0, 1]);
    const determinant = a * c - b * b;
    expect(loss.sharpness! ** 2 / determinant).toBeCloseTo(2508, 0);
  });

  test('XOR: the minimum is only approached', () => {
    const loss = LOSSES.find(({ id }) => id === 'xor')!;
    expect(loss.dimension).toBe(9);
    expect(loss.minimum).toEqual({ value: 0, points: [], isEstimate: false });
  });
});
