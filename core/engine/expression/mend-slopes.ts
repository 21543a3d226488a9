/** Slopes are read off this far on both sides, as a share of the size of the weight: 2^-26, and half of it. */
const REACH = 1 / 67_108_864;
/** Four slopes that differ by less than this share are one. */
const ALIKE = 1e-3;

/**
 * Where the chain rule gives no number though the loss has one (0 times infinity, at 0 of the square root of x^2), the
 * slope is looked for beside the point: 0 at a lowest point, kink or not; the slope of both sides where they agree.
 * Else it doesn't exist, and stays what it is.
 */
export function mendSlopes(
  valueAt: (point: ArrayLike<number>) => number,
  weights: Float64Array,
  gradients: Float64Array,
  losses: Float64Array,
): void {
  const runs = losses.length;
  for (let k = 0; k < gradients.length; k++) {
    const run = k % runs;
    if (Number.isFinite(gradients[k]) || !Number.isFinite(losses[run])) continue;
    const point = Array.from(
      { length: gradients.length / runs },
      (_, d) => weights[d * runs + run]!,
    );
    if (!point.every(Number.isFinite)) continue;
    gradients[k] = slopeBeside(valueAt, point, Math.floor(k / runs)) ?? gradients[k]!;
  }
}

function slopeBeside(
  valueAt: (point: ArrayLike<number>) => number,
  point: readonly number[],
  axis: number,
): number | null {
  const here = valueAt(point);
  const reach = REACH * (1 + Math.abs(point[axis]!));
  const at = (offset: number) => valueAt(point.map((w, d) => (d === axis ? w + offset : w)));
  // Beyond the edge of where it is defined the loss is not a number: no way leads there.
  if (!(at(reach) < here) && !(at(-reach) < here)) return 0;
  const slopes = [reach, -reach, reach / 2, -reach / 2].map(
    (offset) => (at(offset) - here) / offset,
  );
  const [lowest, highest] = [Math.min(...slopes), Math.max(...slopes)];
  const size = Math.max(Math.abs(lowest), Math.abs(highest));
  return highest - lowest <= ALIKE * size ? (lowest + highest) / 2 : null;
}
