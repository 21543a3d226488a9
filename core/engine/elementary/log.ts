import { exponentOf, withExponent } from './bits';

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** Natural logarithm, after fdlibm's `e_log.c` (Sun Microsystems, 1993); within 1 ulp. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  if (x < 2.2250738585072014e-308) return log(x * 18014398509481984) - 54 * LN2_HIGH - 54 * LN2_LOW;
  return logOfSum(x, 0);
}

/** ln(x + rest), for a normal number x and a `rest` too small to be added to it. */
export function logOfSum(x: number, rest: number): number {
  // x = 2^k (1 + f), with 1 + f between sqrt(1/2) and sqrt(2)
  let k = exponentOf(x);
  let mantissa = withExponent(x, 0);
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    k++;
  }
  return logNearOne(mantissa - 1, k, rest / x);
}

/** k ln 2 + ln(1 + f) + `rest`, for 1 + f between sqrt(1/2) and sqrt(2). */
export function logNearOne(f: number, k: number, rest: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    z *
    (0.6666666666666735 +
      w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + (even + odd)) + (k * LN2_LOW + rest)) - f);
}
