import { exp } from '../elementary/exp';
import { integerPower } from '../elementary/integer-power';
import { log } from '../elementary/log';
import { tanh } from '../elementary/tanh';
import { cos, sin } from '../elementary/trigonometry';

/** One number per run. */
export type Row = Float64Array;

/** A function of one number, as a loop for its values and one for its derivatives. */
export interface Unary {
  value(a: Row, out: Row, runs: number): void;
  slope(a: Row, value: Row, out: Row, runs: number): void;
}

export const square: Unary = {
  value(a, out, runs) {
    for (let i = 0; i < runs; i++) out[i] = a[i]! * a[i]!;
  },
  slope(a, _value, out, runs) {
    for (let i = 0; i < runs; i++) out[i] = 2 * a[i]!;
  },
};

/** For functions so costly that a call per run doesn't matter. */
function pointwise(
  compute: (a: number) => number,
  slope: (a: number, value: number) => number,
): Unary {
  return {
    value(a, out, runs) {
      for (let i = 0; i < runs; i++) out[i] = compute(a[i]!);
    },
    slope(a, value, out, runs) {
      for (let i = 0; i < runs; i++) out[i] = slope(a[i]!, value[i]!);
    },
  };
}

export const FUNCTIONS = {
  sin: pointwise(sin, cos),
  cos: pointwise(cos, (a) => -sin(a)),
  tan: pointwise(
    (a) => sin(a) / cos(a),
    (_a, value) => 1 + value * value,
  ),
  exp: pointwise(exp, (_a, value) => value),
  ln: pointwise(log, (a) => 1 / a),
  log: pointwise(log, (a) => 1 / a),
  sqrt: pointwise(Math.sqrt, (_a, value) => 0.5 / value),
  abs: pointwise(Math.abs, Math.sign),
  tanh: pointwise(tanh, (_a, value) => 1 - value * value),
} as const;

/**
 * a^k for a fixed k that is not a small whole number. Of a negative a it is defined where k is a fraction with an odd
 * denominator, as in x^(2/3).
 */
export function fixedPower(k: number): Unary {
  const parity = parityOfOddRoot(k);
  if (parity === null) {
    return pointwise(
      (a) => power(a, k),
      (a) => k * power(a, k - 1),
    );
  }
  const sign = parity === 'odd' ? -1 : 1;
  return pointwise(
    (a) => (a < 0 ? sign * power(-a, k) : power(a, k)),
    (a) => (a < 0 ? -sign * k * power(-a, k - 1) : k * power(a, k - 1)),
  );
}

const LARGEST_ROOT = 99;

/** Of p, where k is the fraction p/q and q is odd; null for other numbers. */
export function parityOfOddRoot(k: number): 'even' | 'odd' | null {
  for (let q = 1; q <= LARGEST_ROOT; q++) {
    const p = Math.round(k * q);
    if (p / q !== k) continue;
    if (q % 2 === 0) return null;
    return p % 2 === 0 ? 'even' : 'odd';
  }
  return null;
}

export function power(a: number, k: number): number {
  if (Number.isInteger(k) && Math.abs(k) <= 1000) {
    return k < 0 ? 1 / integerPower(a, -k) : integerPower(a, k);
  }
  if (k === 0.5) return Math.sqrt(a);
  if (a === 0) return k > 0 ? 0 : Number.POSITIVE_INFINITY;
  return exp(k * log(a));
}

export function add(a: Row, b: Row, out: Row, runs: number): void {
  for (let i = 0; i < runs; i++) out[i] = a[i]! + b[i]!;
}

export function subtract(a: Row, b: Row, out: Row, runs: number): void {
  for (let i = 0; i < runs; i++) out[i] = a[i]! - b[i]!;
}

export function multiply(a: Row, b: Row, out: Row, runs: number): void {
  for (let i = 0; i < runs; i++) out[i] = a[i]! * b[i]!;
}

export function divide(a: Row, b: Row, out: Row, runs: number): void {
  for (let i = 0; i < runs; i++) out[i] = a[i]! / b[i]!;
}

export function raise(a: Row, b: Row, out: Row, runs: number): void {
  for (let i = 0; i < runs; i++) out[i] = power(a[i]!, b[i]!);
}

export function negate(a: Row, out: Row, runs: number): void {
  for (let i = 0; i < runs; i++) out[i] = -a[i]!;
}

/** out = a b + c d, the product rule in one loop. */
export function multiplyBoth(a: Row, b: Row, c: Row, d: Row, out: Row, runs: number): void {
  for (let i = 0; i < runs; i++) out[i] = a[i]! * b[i]! + c[i]! * d[i]!;
}

export function raiseLeftSlope(a: Row, b: Row, out: Row, runs: number): void {
  for (let i = 0; i < runs; i++) out[i] = b[i] === 0 ? 0 : b[i]! * power(a[i]!, b[i]! - 1);
}

export function raiseRightSlope(a: Row, value: Row, out: Row, runs: number): void {
  for (let i = 0; i < runs; i++) out[i] = value[i]! * log(a[i]!);
}

/** The larger of both, or the smaller for a `sign` of -1. */
export function further(a: Row, b: Row, sign: 1 | -1, out: Row, runs: number): void {
  const choose = sign === 1 ? Math.max : Math.min;
  for (let i = 0; i < runs; i++) out[i] = choose(a[i]!, b[i]!);
}

/** Where both are equal, the mean of their slopes: 0 at the tip of max(x, -x), as for |x|. */
export function furtherSlope(
  a: Row,
  b: Row,
  sign: 1 | -1,
  slopeA: Row,
  slopeB: Row,
  out: Row,
  runs: number,
): void {
  for (let i = 0; i < runs; i++) {
    const ahead = sign * (a[i]! - b[i]!);
    if (ahead > 0) out[i] = slopeA[i]!;
    else out[i] = ahead < 0 ? slopeB[i]! : (slopeA[i]! + slopeB[i]!) / 2;
  }
}
