import type { LossFunction } from '../loss-function.ts';
import { absolute } from './absolute.ts';
import { beale } from './beale.ts';
import { himmelblau } from './himmelblau.ts';
import { illConditioned } from './ill-conditioned.ts';
import { logistic, minibatchLogistic, standardisedLogistic } from './logistic.ts';
import { plateau } from './plateau.ts';
import { quadratic } from './quadratic.ts';
import { rastrigin } from './rastrigin.ts';
import { rosenbrock } from './rosenbrock.ts';
import { rotated } from './rotated.ts';
import { saddle } from './saddle.ts';
import { steepQuadratic } from './steep-quadratic.ts';
import { tiltedWell } from './tilted-well.ts';
import { xor } from './xor.ts';

/** Every loss that a round can name, in the order of the lesson. */
export const LOSSES: readonly LossFunction[] = [
  quadratic,
  steepQuadratic,
  illConditioned,
  rotated,
  rosenbrock,
  himmelblau,
  beale,
  saddle,
  tiltedWell,
  rastrigin,
  absolute,
  plateau,
  logistic,
  standardisedLogistic,
  minibatchLogistic,
  xor,
];
