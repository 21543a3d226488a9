import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';

/** The rate above which plain descent diverges on a bowl of this curvature, which is above 0. */
export function plainEdge(curvature: number): number {
  const plain = OPTIMIZERS.find(({ isPlainDescent }) => isPlainDescent === true);
  return plain?.stability?.maxRate(curvature, {}) ?? Number.NaN;
}
