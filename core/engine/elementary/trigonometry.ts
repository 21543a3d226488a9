import { reduceAngle, remainder } from './reduce-angle';

/** Sine of x radians, after fdlibm's `k_sin.c` and `k_cos.c` (Sun Microsystems, 1993); within 1 ulp. */
export function sin(x: number): number {
  return wave(x, 0);
}

/** Cosine of x radians; within 1 ulp. */
export function cos(x: number): number {
  return wave(x, 1);
}

/** Sine of the reduced angle plus this many quarter turns. */
function wave(x: number, quarterTurns: number): number {
  if (!Number.isFinite(x)) return Number.NaN;
  const quadrant = (reduceAngle(x) + quarterTurns) % 4;
  const value = quadrant % 2 === 0 ? sineKernel() : cosineKernel();
  return quadrant < 2 ? value : -value;
}

function sineKernel(): number {
  const x = remainder[0]!;
  const tail = remainder[1]!;
  const z = x * x;
  const v = z * x;
  const r =
    0.00833333333332249 +
    z *
      (-0.0001984126982985795 +
        z * (0.0000027557313707070068 + z * (-2.5050760253406863e-8 + z * 1.58969099521155e-10)));
  return x - (z * (0.5 * tail - v * r) - tail - v * -0.16666666666666632);
}

function cosineKernel(): number {
  const x = remainder[0]!;
  const tail = remainder[1]!;
  const z = x * x;
  const r =
    z *
    (0.0416666666666666 +
      z *
        (-0.001388888888887411 +
          z *
            (0.00002480158728947673 +
              z *
                (-2.7557314351390663e-7 +
                  z * (2.087572321298175e-9 + z * -1.1359647557788195e-11)))));
  const half = 0.5 * z;
  const w = 1 - half;
  return w + (1 - w - half + (z * r - x * tail));
}
