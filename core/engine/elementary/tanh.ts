import { exp } from './exp';

/** Hyperbolic tangent, after Cephes' `tanh.c` (Moshier, 1989); within 2 ulp. */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (size >= 0.625) {
    const value = size > 22 ? 1 : 1 - 2 / (exp(2 * size) + 1);
    return x < 0 ? -value : value;
  }
  // The sum below would turn -0 into +0.
  if (x === 0) return x;
  const z = x * x;
  const p = (-0.9643991794250523 * z - 99.28772310019185) * z - 1614.6876844170845;
  const q = ((z + 112.81167849163293) * z + 2235.4883906010045) * z + 4844.063053251255;
  return x + (x * z * p) / q;
}
