import type { LossFunction } from '../loss-function';
import { norm, plus } from '../vector';

/** Slopes are compared this far from the point, as shares of its size: 2^-20 and 2^-30. */
const FAR = 1 / 1_048_576;
const NEAR = 1 / 1_073_741_824;
/** Over this share of the way even the slope of |x|^1.02 fades by more. */
const KEPT = 0.9;

/**
 * Whether the loss rises from this minimum on both sides of an axis as steeply nearby as a thousand times as far: then
 * no step is ever short enough.
 */
export function hasKink(loss: LossFunction, point: readonly number[]): boolean {
  const size = 1 + norm(point);
  return point.some((_, axis) =>
    [size, -size].every((reach) => {
      const slopeAt = (share: number) => {
        const offset = point.map((__, d) => (d === axis ? 1 : 0));
        const slope = loss.gradient(plus(point, reach * share, offset))[axis]!;
        return reach > 0 ? slope : -slope;
      };
      const [near, far] = [slopeAt(NEAR), slopeAt(FAR)];
      return near > 0 && far > 0 && near >= KEPT * far;
    }),
  );
}
