import type { Experiment } from '../experiment/experiment';
import { findLoss } from '../experiment/loss-reference';
import { CONSTANT } from '../schedules/constant';
import { trajectory } from '../simulation/simulation';
import { isPlainDescent } from './theory';

/** What two ways of the same length leave of the first gap, on a bowl whose curvatures are known. */
export interface SilverComparison {
  readonly steps: number;
  /** Largest curvature over smallest. */
  readonly condition: number;
  /** By silver steps at 1/L. */
  readonly silver: number;
  /** By the constant rate that leaves least from this start after these steps. */
  readonly constant: number;
}

/** A loss of a quadratic is a convex function of a constant rate: so many thirds find its lowest point. */
const SEARCH_ROUNDS = 50;

/**
 * For plain descent by silver steps on a quadratic; null for anything else.
 * @param steps 1 to the budget; what is promised is promised after 1, 3, 7, ... of them
 */
export function silverComparison(
  experiment: Experiment,
  steps = experiment.budget,
): SilverComparison | null {
  const constant = { ...experiment, schedule: CONSTANT };
  const eigenvalues = findLoss(experiment.loss)?.quadratic?.eigenvalues;
  if (experiment.schedule.kind !== 'silver' || !eigenvalues) return null;
  if (!isPlainDescent(constant) || (experiment.noise ?? 0) > 0) return null;
  const largest = Math.max(...eigenvalues);
  const smallest = Math.min(...eigenvalues);
  if (!(smallest > 0)) return null;
  const left = (one: Experiment, rate: number) => {
    const { losses } = trajectory(one, rate);
    return losses[steps]! / losses[0]!;
  };
  let [low, high] = [1e-3 / largest, 2 / largest];
  for (let n = 0; n < SEARCH_ROUNDS; n++) {
    const third = (high - low) / 3;
    if (left(constant, low + third) < left(constant, high - third)) high -= third;
    else low += third;
  }
  return {
    steps,
    condition: largest / smallest,
    silver: left(experiment, 1 / largest),
    constant: left(constant, (low + high) / 2),
  };
}
