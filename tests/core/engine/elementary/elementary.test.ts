import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp } from '#core/engine/elementary/exp';
import { integerPower } from '#core/engine/elementary/integer-power';
import { log } from '#core/engine/elementary/log';
import { log1p } from '#core/engine/elementary/log1p';
import { sigmoid } from '#core/engine/elementary/sigmoid';
import { tanh } from '#core/engine/elementary/tanh';
import { cos, sin } from '#core/engine/elementary/trigonometry';
import reference from '../../../support/engine/reference/elementary.json' with { type: 'json' };
import { big, EXACT, errorInUlps } from '../../../support/engine/reference/exact';

const FUNCTIONS = { exp, log, log1p, sin, cos, tanh };

/** Spacing of float64 numbers at `value`. */
function ulp(value: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, Math.abs(value));
  bits.setBigUint64(0, bits.getBigUint64(0) + 1n);
  return bits.getFloat64(0) - Math.abs(value);
}

/** Where a function is used, with every region of its formula; and what it is known to have been worst at. */
const POINTS = {
  exp: {
    ranges: [
      [-700, 700],
      [-2, 2],
      [-1e-5, 1e-5],
    ],
    known: [],
  },
  log: {
    ranges: [
      [1e-9, 10],
      [0.9, 1.1],
      [1, 1e300],
    ],
    known: [],
  },
  log1p: {
    ranges: [
      [0, 1],
      [0, 100],
      [0, 1e-8],
      [0.41, 0.42],
      [1e15, 1e17],
    ],
    known: [0.06432497145410596],
  },
  sigmoid: {
    ranges: [
      [-1, 1],
      [-4, -3],
      [-40, 40],
      [-700, 700],
    ],
    known: [-3.4523809254169464],
  },
  tanh: {
    ranges: [
      [-0.7, 0.7],
      [0.55, 0.7],
      [-3, 3],
      [-22, 22],
      [-1e-4, 1e-4],
    ],
    known: [],
  },
} satisfies Record<string, { ranges: [number, number][]; known: number[] }>;

describe('elementary functions against whole-number arithmetic of 256 bits', () => {
  test('which agrees with the table', () => {
    for (const name of ['exp', 'log', 'log1p', 'tanh'] as const) {
      for (const [x, value] of reference[name] as [number, number][]) {
        const error = errorInUlps(value, EXACT[name](big(x)));
        expect(error, `${name}(${x})`).toBeLessThanOrEqual(0.5);
      }
    }
  });

  test.each(Object.entries(POINTS))('%s is within 2 ulp', (name, { ranges, known }) => {
    const id = name as keyof typeof POINTS;
    const compute = { ...FUNCTIONS, sigmoid }[id];
    const check = (x: number) => {
      const error = errorInUlps(compute(x), EXACT[id](big(x)));
      if (!(error <= 2)) throw new Error(`${name}(${x}) is off by ${error} ulp`);
    };
    known.forEach(check);
    for (const [least, most] of ranges) {
      // Evenly: the numbers that a property test likes best crowd at the ends.
      const share = fc.noBias(fc.integer({ min: 0, max: 2 ** 30 }));
      fc.assert(
        fc.property(share, (k) => check(least + (most - least) * (k / 2 ** 30))),
        { numRuns: 1500 },
      );
    }
  });
});

describe('elementary functions against 120 digits of decimal arithmetic', () => {
  test.each(Object.entries(FUNCTIONS))('%s is within 2 ulp', (name, compute) => {
    const rows = reference[name as keyof typeof reference] as [number, number][];
    expect(rows.length).toBeGreaterThan(200);
    let worst = { error: 0, x: 0 };
    for (const [x, value] of rows) {
      const error = Math.abs(compute(x) - value) / ulp(value);
      if (!(error <= worst.error)) worst = { error, x };
    }
    expect(worst.error, `at ${worst.x}`).toBeLessThanOrEqual(2);
  });

  test('the end of the range', () => {
    expect(log1p(Number.MAX_VALUE)).toBe(log(Number.MAX_VALUE));
    expect(log1p(Infinity)).toBe(Infinity);
    expect(log1p(5e-324)).toBe(5e-324);
    expect([tanh(-0), sin(-0), log1p(0)]).toEqual([-0, -0, 0]);
  });

  test('what is not finite', () => {
    expect([exp(Infinity), exp(-Infinity), exp(710), exp(-746)]).toEqual([
      Infinity,
      0,
      Infinity,
      0,
    ]);
    expect([log(0), log(Infinity), log(-1)]).toEqual([-Infinity, Infinity, NaN]);
    expect([sin(Infinity), cos(-Infinity), tanh(Infinity), tanh(-Infinity)]).toEqual([
      NaN,
      NaN,
      1,
      -1,
    ]);
    for (const compute of Object.values(FUNCTIONS)) expect(compute(NaN)).toBeNaN();
    expect([sigmoid(800), sigmoid(-800), sigmoid(0)]).toEqual([1, 0, 0.5]);
  });

  test('integer powers', () => {
    expect([integerPower(2, 10), integerPower(-3, 3), integerPower(7, 0)]).toEqual([1024, -27, 1]);
    expect(integerPower(0.9, 200)).toBeCloseTo(0.9 ** 200, 22);
  });
});

test('the engine takes no function from the platform that may differ between platforms', () => {
  const engine = path.resolve(import.meta.dirname, '../../../../core/engine');
  // The rest is exact by the language's own rules.
  const inexact =
    /\bMath\.(?!(?:abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc|[A-Z][A-Z0-9_]*)\b)\w+/g;
  const files = readdirSync(engine, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.ts'));
  const used = sources.flatMap((file) =>
    Array.from(
      readFileSync(path.join(engine, file), 'utf8').matchAll(inexact),
      ([name]) => `${file}: ${name}`,
    ),
  );
  expect(sources.length).toBeGreaterThan(50);
  expect(used).toEqual([]);
});
