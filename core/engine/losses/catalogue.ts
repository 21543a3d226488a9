import type { LossFunction } from '../loss-function';
import { absolute } from './absolute';
import { beale } from './beale';
import { catapult } from './catapult';
import { edgeOfStability } from './edge-of-stability';
import { himmelblau } from './himmelblau';
import { illConditioned } from './ill-conditioned';
import { logistic, minibatchLogistic, standardisedLogistic } from './logistic';
import { plateau } from './plateau';
import { quadratic } from './quadratic';
import { rastrigin } from './rastrigin';
import { rosenbrock } from './rosenbrock';
import { rotated } from './rotated';
import { saddle } from './saddle';
import { steepQuadratic } from './steep-quadratic';
import { tiltedWell } from './tilted-well';
import { xor } from './xor';

const CATALOGUE = [
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
  edgeOfStability,
  catapult,
  logistic,
  standardisedLogistic,
  minibatchLogistic,
  xor,
];

/** The id of a loss that a round can name. */
export type LossId = (typeof CATALOGUE)[number]['id'];

/** Every loss that a round can name, in the order of the lesson. */
export const LOSSES: readonly LossFunction<LossId>[] = CATALOGUE;
