import { findLoss } from '#core/engine/experiment/loss-reference';
import { workedRun } from '#core/engine/simulation/worked-run';
import { PARABOLA } from '#core/lesson/plan/built-in/experiments';

/** Where a run on w² stands after so many steps. */
export interface ParabolaPoint {
  readonly step: number;
  readonly weight: number;
  readonly gradient: number;
  readonly loss: number;
}

export interface ParabolaWalk {
  readonly rate: number;
  /** The start, then one a step. */
  readonly points: readonly ParabolaPoint[];
}

/** The first steps of plain descent on w² from 4. */
export function parabolaWalk(rate: number, steps: number): ParabolaWalk {
  const { start, startLoss, updates } = workedRun(PARABOLA, rate, steps);
  const slopeAt = (weight: number) => findLoss(PARABOLA.loss)!.gradient([weight])[0]!;
  const pointAt = (step: number, weight: number, loss: number): ParabolaPoint => ({
    step,
    weight,
    gradient: slopeAt(weight),
    loss,
  });
  const later = updates.map(({ step, weights, lossAfter }) =>
    pointAt(step, weights[0]!.after, lossAfter),
  );
  return { rate, points: [pointAt(0, start[0]!, startLoss), ...later] };
}
