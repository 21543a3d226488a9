import type { Experiment } from '../experiment/experiment';
import { noiseFloor } from '../theory/noise-floor';
import { formulaEdge } from '../theory/theory';
import type { MeasuredRun } from './measured-run';
import type { Statement } from './statement';

/** A rate so near the edge counts as on it, where noise decides. */
const CLEARLY_ABOVE = 1.005;

export function isNoisy({ noise = 0 }: Experiment): boolean {
  return noise > 0;
}

/** Why a run with noise ended as it did: the edge, or the floor, where they are known exactly; else what it did. */
export function noisyReason({
  experiment,
  rate,
  verdict,
  loss,
  losses,
  last,
}: MeasuredRun): Statement {
  const { noise = 0, target } = experiment;
  const isDiverged = verdict.outcome === 'diverged';
  const edge = loss.quadratic ? formulaEdge(experiment)?.value : undefined;
  if (isDiverged && edge !== undefined && rate > CLEARLY_ABOVE * edge) {
    return { code: 'above-edge', numbers: { rate, edge, ratio: rate / edge } };
  }
  const floor = isDiverged ? null : noiseFloor(experiment, rate);
  if (floor?.isExact) {
    const goal = target * (losses[0]! - loss.minimum.value);
    const isWithin = floor.gap <= goal;
    if (isWithin === (verdict.outcome === 'converged')) {
      const code = isWithin ? 'noise-below-goal' : 'noise-above-goal';
      const late = losses.subarray(experiment.budget >> 1, experiment.budget + 1);
      const mean = late.reduce((sum, one) => sum + one, 0) / late.length;
      const measured = mean - loss.minimum.value;
      return { code, numbers: { rate, floor: floor.gap, measured, goal, noise } };
    }
  }
  return { code: 'noise-in-gradient', numbers: { noise, last } };
}
