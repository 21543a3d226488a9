import { type Arithmetic, minus, timesWritten } from '#core/engine/arithmetic';
import type { Experiment } from '#core/engine/experiment/experiment';
import type { LossFunction } from '#core/engine/loss-function';
import type { WorkedUpdate } from '#core/engine/simulation/worked-update';
import { isPlainDescent } from '#core/engine/theory/theory';
import type { DistanceFactor } from '../../../ui/words/walk-words';

/** What an update of plain descent on a parabola does to the distance from the minimum. */
export interface Contraction extends DistanceFactor {
  /** 1 - a h */
  readonly arithmetic: Arithmetic;
  /** Whether the minimum is at 0, so that it is the weight itself that is multiplied. */
  readonly isOfWeight: boolean;
}

/**
 * null where the update did something else: another optimizer, another loss, rounding. The first update of momentum
 * does the same, and no other one; under a schedule each has a factor of its own.
 */
export function contractionOf(
  loss: LossFunction,
  update: WorkedUpdate,
  experiment: Experiment,
): Contraction | null {
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
    isEvery: isPlainDescent(experiment),
    arithmetic: minus(1, timesWritten(update.learningRate, curvature)),
    isOfWeight: minimum === 0,
  };
}
