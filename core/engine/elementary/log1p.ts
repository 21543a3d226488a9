import { log } from './log';

/**
 * ln(1 + x) for x >= 0, within 2 ulp also where x is small: the rounding of 1 + x cancels from the quotient.
 * Source: Kahan, in HP-15C Advanced Functions Handbook (1982); Goldberg, ACM Computing Surveys 23 (1991), theorem 4.
 */
export function log1p(x: number): number {
  const sum = 1 + x;
  if (sum === 1 || sum === Number.POSITIVE_INFINITY) return x;
  return (log(sum) * x) / (sum - 1);
}
