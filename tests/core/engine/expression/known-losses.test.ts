import { describe, expect, test } from 'vitest';
import {
  checkExperiment,
  defaultExperiment,
  sliderRange,
} from '#core/engine/experiment/experiment';
import { checkExpression, findLoss, writeInstead } from '#core/engine/experiment/loss-reference';
import { logGrid } from '#core/engine/log-grid';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { english } from '../../../support/words';

const { PI, E, sin, cos, exp, sqrt, abs, min, max } = Math;
const round = (z: number) => 1 + (z - 1) / 4;

interface Known {
  readonly text: string;
  /** The same, written by others. */
  readonly value: (x: number, y: number) => number;
  readonly minimum: number;
  readonly points: readonly (readonly number[])[];
}

const TAKEN: Readonly<Record<string, Known>> = {
  Booth: {
    text: '(x+2y−7)² + (2x+y−5)²',
    value: (x, y) => (x + 2 * y - 7) ** 2 + (2 * x + y - 5) ** 2,
    minimum: 0,
    points: [[1, 3]],
  },
  Matyas: {
    text: '0,26(x²+y²) − 0,48xy',
    value: (x, y) => 0.26 * (x * x + y * y) - 0.48 * x * y,
    minimum: 0,
    points: [[0, 0]],
  },
  'three-hump camel': {
    text: '2x² − 1.05x⁴ + x⁶/6 + xy + y²',
    value: (x, y) => 2 * x ** 2 - 1.05 * x ** 4 + x ** 6 / 6 + x * y + y * y,
    minimum: 0,
    points: [[0, 0]],
  },
  Ackley: {
    text: '−20exp(−0.2√(0.5(x²+y²))) − exp(0.5(cos 2πx + cos 2πy)) + e + 20',
    value: (x, y) =>
      -20 * exp(-0.2 * sqrt(0.5 * (x * x + y * y))) -
      exp(0.5 * (cos(2 * PI * x) + cos(2 * PI * y))) +
      E +
      20,
    minimum: 0,
    points: [[0, 0]],
  },
  Griewank: {
    text: '1 + (x²+y²)/4000 − cos(x)·cos(y/√2)',
    value: (x, y) => 1 + (x * x + y * y) / 4000 - cos(x) * cos(y / sqrt(2)),
    minimum: 0,
    points: [[0, 0]],
  },
  'Styblinski-Tang': {
    text: '(x⁴ − 16x² + 5x + y⁴ − 16y² + 5y)/2',
    value: (x, y) => (x ** 4 - 16 * x ** 2 + 5 * x + y ** 4 - 16 * y ** 2 + 5 * y) / 2,
    minimum: -78.33233140754285,
    points: [[-2.903534, -2.903534]],
  },
  Easom: {
    text: '−cos(x)cos(y)exp(−((x−π)²+(y−π)²))',
    value: (x, y) => -cos(x) * cos(y) * exp(-((x - PI) ** 2 + (y - PI) ** 2)),
    minimum: -1,
    points: [[PI, PI]],
  },
  'Goldstein-Price': {
    text: '(1+(x+y+1)²(19−14x+3x²−14y+6xy+3y²))(30+(2x−3y)²(18−32x+12x²+48y−36xy+27y²))',
    value: (x, y) =>
      (1 + (x + y + 1) ** 2 * (19 - 14 * x + 3 * x * x - 14 * y + 6 * x * y + 3 * y * y)) *
      (30 + (2 * x - 3 * y) ** 2 * (18 - 32 * x + 12 * x * x + 48 * y - 36 * x * y + 27 * y * y)),
    minimum: 3,
    points: [[0, -1]],
  },
  Levy: {
    text: 'sin²(π(1+(x−1)/4)) + ((x−1)/4)²(1+10sin²(π(1+(x−1)/4)+1)) + ((y−1)/4)²(1+sin²(2π(1+(y−1)/4)))',
    value: (x, y) =>
      sin(PI * round(x)) ** 2 +
      (round(x) - 1) ** 2 * (1 + 10 * sin(PI * round(x) + 1) ** 2) +
      (round(y) - 1) ** 2 * (1 + sin(2 * PI * round(y)) ** 2),
    minimum: 0,
    points: [[1, 1]],
  },
  'Levy, number 13': {
    text: 'sin²(3πx) + (x−1)²(1+sin²(3πy)) + (y−1)²(1+sin²(2πy))',
    value: (x, y) =>
      sin(3 * PI * x) ** 2 +
      (x - 1) ** 2 * (1 + sin(3 * PI * y) ** 2) +
      (y - 1) ** 2 * (1 + sin(2 * PI * y) ** 2),
    minimum: 0,
    points: [[1, 1]],
  },
  Huber: {
    text: 'min(|x|,1)*(|x|-min(|x|,1)/2)',
    value: (x) => (abs(x) <= 1 ? (x * x) / 2 : abs(x) - 0.5),
    minimum: 0,
    points: [[0]],
  },
  hinge: { text: 'max(0, 1−x)', value: (x) => max(0, 1 - x), minimum: 0, points: [[1]] },
  quartic: {
    text: 'x^4-3x^3+2',
    value: (x) => x ** 4 - 3 * x ** 3 + 2,
    minimum: -6.54296875,
    points: [[2.25]],
  },
  modulus: { text: '|x|', value: (x) => abs(x), minimum: 0, points: [[0]] },
  'modulus and square': {
    text: '2|x|+x²',
    value: (x) => 2 * abs(x) + x * x,
    minimum: 0,
    points: [[0]],
  },
  'a square root': { text: '√(x²)', value: (x) => abs(x), minimum: 0, points: [[0]] },
  'the larger of three': {
    text: 'max(x; y; −x−y)',
    value: (x, y) => max(x, y, -x - y),
    minimum: 0,
    points: [[0, 0]],
  },
  'the smaller of two valleys': {
    text: 'min((x−1)²; (x+2)²+1)',
    value: (x) => min((x - 1) ** 2, (x + 2) ** 2 + 1),
    minimum: 0,
    points: [[1]],
  },
};

describe.each(Object.entries(TAKEN))('%s', (_, { text, value, minimum, points }) => {
  const loss = () => findLoss({ expression: text })!;
  /** Off the kinks of all of them. */
  const places = [-3.17, -1.43, -0.61, 0.29, 0.83, 1.37, 2.71].flatMap((x, k) =>
    points[0]!.length === 1 ? [[x]] : [[x, 1.9 - 0.7 * k]],
  );

  test('is accepted, with the right values and gradients', () => {
    expect(checkExpression(text)).toBeNull();
    const at = (w: readonly number[]) => value(w[0]!, w[1] ?? 0);
    for (const place of places) {
      const size = 1 + Math.abs(at(place));
      expect(Math.abs(loss().value(place) - at(place)) / size).toBeLessThan(1e-12);
      loss()
        .gradient(place)
        .forEach((g, d) => {
          const h = 1e-5;
          const slope =
            (at(place.with(d, place[d]! + h)) - at(place.with(d, place[d]! - h))) / (2 * h);
          expect(Math.abs(g - slope) / (size + Math.abs(slope))).toBeLessThan(1e-7);
        });
    }
  });

  test('has the right minimum', () => {
    const found = loss().minimum;
    expect(found.value).toBeCloseTo(minimum, 9);
    expect(found.points).toHaveLength(points.length);
    for (const [d, w] of points[0]!.entries()) expect(found.points[0]![d]).toBeCloseTo(w, 5);
  });

  test('can be played: some rates of the slider win, and the lowest do not', () => {
    const experiment = defaultExperiment({ expression: text }, 'gradient-descent');
    const { lowest, highest } = sliderRange(experiment);
    const outcomes = simulateVerdicts(experiment, logGrid(lowest, highest, 10)).map(
      (verdict) => verdict.outcome,
    );
    expect(outcomes[0]).toBe('too-slow');
    expect(outcomes.filter((outcome) => outcome === 'converged').length).toBeGreaterThanOrEqual(3);
  });
});

describe('refused, since it has no minimum', () => {
  test.each([
    ['McCormick', 'sin(x+y) + (x−y)² − 1.5x + 2.5y + 1', 'falls without end'],
    ['softplus', 'ln(1+exp(x))', 'towards 0 as x falls'],
    ['softplus to the other side', 'ln(1+exp(−x))', 'towards 0 as x grows'],
    ['softplus on a floor', 'ln(1+exp(x+y)) + (x−y)²', 'towards 0 far out'],
    ['log-sum-exp', 'ln(exp(x)+exp(y))', 'falls without end'],
    ['growing waves', 'x*sin(x)', 'falls without end'],
    ['growing waves, shifted', 'x*cos(x)', 'falls without end'],
    ['a bump', 'exp(-x^2)', 'towards 0'],
    ['a round bump', 'exp(−x²−y²)', 'towards 0'],
    ['a decay', 'exp(-10*x)', 'towards 0 as x grows'],
    ['a decay on a level', '5 + exp(-10x)', 'towards 5 as x grows'],
    ['a step', 'tanh(x)', 'towards −1 as x falls'],
    ['a plain', '1/(1+x²)', 'falls without end'],
  ])('%s', (_, text, words) => {
    const message = english.tell(checkExpression(text)!.message);
    expect(message).toContain(words);
    expect(message).toContain('it has no minimum');
    for (const formula of writeInstead(text)) expect(checkExpression(formula)).toBeNull();
  });

  test.each(['ln(1+exp(x))', 'x*sin(x)', 'exp(-x^2)', 'exp(-10*x)', 'tanh(x)'])(
    '%s may be written with a term that rises',
    (text) => {
      expect(writeInstead(text)).toEqual([expect.stringMatching(/ \+ 0\.1\*x\^2$/)]);
    },
  );
});

test('an older round on a formula without a minimum is played again, a new one is not', () => {
  const experiment = { ...defaultExperiment({ id: 'quadratic' }, 'gradient-descent') };
  for (const expression of ['ln(1+exp(-x))', 'x*cos(x)', 'exp(-10*x)']) {
    const stored = { ...experiment, loss: { expression } };
    expect(english.tell(checkExperiment(stored)!.message)).toContain('it has no minimum');
    expect(findLoss({ expression })).toBeNull();
    expect(simulateVerdicts(stored, [0.01])).toHaveLength(1);
  }
  expect(() => simulateVerdicts({ ...experiment, loss: { expression: '-x^2' } }, [0.1])).toThrow();
});

describe('all equal minima are known, and the nearest is meant', () => {
  test.each([
    ['(x^2-1)^2', [1, -1]],
    ['sin(x)', [4.712389, -1.570796]],
    ['cos(2*pi*x) + x^2/1e12', [1.5, 2.5, 0.5]],
    ['max(0, |x|-1)', [1]],
    ['(x-1)^2', [1]],
  ])('%s', (text, points) => {
    const found = findLoss({ expression: text })!.minimum.points.map(([x]) => x!);
    for (const [k, x] of points.entries()) expect(found[k]).toBeCloseTo(x, 5);
  });

  test('two dimensions, and a whole curve of them', () => {
    const four = findLoss({ expression: '(x²+y−11)²+(x+y²−7)²' })!;
    expect(four.minimum.points).toHaveLength(4);
    expect(four.minimum.points[0]![0]).toBeCloseTo(3, 6);
    const ring = findLoss({ expression: '(x²+y²−1)²' })!;
    const [x, y] = ring.minimum.points[0]!;
    expect(x! * x! + y! * y!).toBeCloseTo(1, 6);
    expect(Math.hypot(x! - 2, y! - 1)).toBeLessThan(1.35);
  });
});

describe('what a kink has not', () => {
  test.each(['|x|', 'x^2+abs(x)', 'abs(x-1)+abs(y)', '√(x²+y²)', 'x²+|y|', 'max(x,-x)'])(
    '%s has no curvature, and its slope never fades',
    (expression) => {
      expect(findLoss({ expression })).toMatchObject({ sharpness: null, slopeNeverFades: true });
    },
  );

  test.each(['x^4', '(x-1)^4', '1+(x-1)^4', '|x|^3', '|x|^1.5', 'max(0, 1-x)', 'x^8', '1+x^8'])(
    '%s has no curvature, and its slope fades',
    (expression) => {
      const loss = findLoss({ expression })!;
      expect(loss.sharpness).toBeNull();
      expect(loss.slopeNeverFades).toBeUndefined();
    },
  );

  test.each<[string, number]>([
    ['x^2', 2],
    ['1e-6*x^2', 2e-6],
    ['1e6*(x-99)^2', 2e6],
    ['1e6+1e-9*x^2', 2e-9],
    ['min(|x|,1)*(|x|-min(|x|,1)/2)', 1],
    ['x^2+5*y^2+x^4', 10],
    ['x^2 + y^4', 2],
  ])('%s has the curvature %f', (expression, curvature) => {
    const { sharpness } = findLoss({ expression })!;
    expect(sharpness! / curvature).toBeCloseTo(1, 4);
  });

  test.each(['1e-6*x^2', '1e-12*x^2', '1e20*x^2', '1e9*|x|', '1e-9*|x|', '1e-9*x^4', '1e12*x^4'])(
    'the slider of %s stays among the rates there are',
    (expression) => {
      for (const optimizer of ['gradient-descent', 'momentum', 'adam', 'lion']) {
        const experiment = defaultExperiment({ expression }, optimizer);
        const { lowest, highest } = sliderRange(experiment);
        expect(lowest).toBeGreaterThanOrEqual(1e-12);
        expect(highest).toBeLessThanOrEqual(1e6);
        expect(highest / lowest).toBeGreaterThanOrEqual(1e3);
      }
    },
  );
});
