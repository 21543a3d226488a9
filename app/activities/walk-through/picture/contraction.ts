import { type Arithmetic, minus, timesWritten } from '#core/engine/arithmetic';
import type { LossFunction } from '#core/engine/loss-function';
import type { WorkedUpdate } from '#core/engine/simulation/worked-update';

/** What an update of plain descent on a parabola does to the distance from the minimum. */
export interface Contraction {
  readonly factor: number;
  /** 1 - a h */
  readonly arithmetic: Arithmetic;
  /** Whether the minimum is at 0, so that it is the weight itself that is multiplied. */
  readonly isOfWeight: boolean;
}

/** null where the update did something else: another optimizer, another loss, rounding. */
export function contractionOf(loss: LossFunction, update: WorkedUpdate): Contraction | null {
  const [curvature] = loss.quadratic?.eigenvalues ?? [];
  const [weight] = update.weights;
  if (curvature === undefined || loss.dimension !== 1 || !weight) return null;
  const minimum = loss.minimum.points[0]![0]!;
  const factor = 1 - update.learningRate * curvature;
  const [before, after] = [weight.before - minimum, weight.after - minimum];
  if (!Number.isFinite(before) || !Number.isFinite(after)) return null;
  if (before === 0 || Math.abs(after - factor * before) > 1e-5 * Math.abs(before)) return null;
  return {
    factor,
    arithmetic: minus(1, timesWritten(update.learningRate, curvature)),
    isOfWeight: minimum === 0,
  };
}
