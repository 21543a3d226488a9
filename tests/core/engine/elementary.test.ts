import { describe, expect, test } from 'vitest';
import { exp } from '#core/engine/elementary/exp';
import { integerPower } from '#core/engine/elementary/integer-power';
import { log } from '#core/engine/elementary/log';
import { log1p } from '#core/engine/elementary/log1p';
import { sigmoid } from '#core/engine/elementary/sigmoid';
import { tanh } from '#core/engine/elementary/tanh';
import { cos, sin } from '#core/engine/elementary/trigonometry';
import reference from './reference/elementary.json' with { type: 'json' };

const FUNCTIONS = { exp, log, log1p, sin, cos, tanh };

/** Spacing of float64 numbers at `value`. */
function ulp(value: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, Math.abs(value));
  bits.setBigUint64(0, bits.getBigUint64(0) + 1n);
  return bits.getFloat64(0) - Math.abs(value);
}

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
