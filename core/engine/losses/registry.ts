import type { LossFunction } from '../loss-function.ts';
import { himmelblau } from './himmelblau.ts';
import { illConditioned } from './ill-conditioned.ts';
import { quadratic } from './quadratic.ts';
import { rosenbrock } from './rosenbrock.ts';
import { steepQuadratic } from './steep-quadratic.ts';
import { tiltedWell } from './tilted-well.ts';

/** Every loss that a round can name, in the order of the lesson. */
export const LOSSES: readonly LossFunction[] = [
  quadratic,
  steepQuadratic,
  illConditioned,
  rosenbrock,
  himmelblau,
  tiltedWell,
];
