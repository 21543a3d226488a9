import { logNearOne, logOfSum } from './log';

/** Below sqrt(2) - 1 the logarithm's f is x itself, and no sum has to be rounded. */
const NEAR = 0.41421356237309503;
/** From here on 1 + x rounds to x, or what it loses is negligible. */
const FAR = 9007199254740992;

/** ln(1 + x) for x >= 0, after fdlibm's `s_log1p.c` (Sun Microsystems, 1993); within 1 ulp. */
export function log1p(x: number): number {
  if (x < NEAR) return logNearOne(x, 0, 0);
  if (x === Number.POSITIVE_INFINITY || Number.isNaN(x)) return x;
  if (x >= FAR) return logOfSum(x, 0);
  const sum = 1 + x;
  const lost = x < 1 ? x - (sum - 1) : 1 - (sum - x);
  return logOfSum(sum, lost);
}
