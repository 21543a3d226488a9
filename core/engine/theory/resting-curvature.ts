import { defaultExperiment, type Experiment } from '../experiment/experiment';
import { findLoss } from '../experiment/loss-reference';
import { raceRow } from '../experiment/race-settings';
import { sharpness } from '../landscape/curvature';
import { OPTIMIZERS } from '../optimizers/catalogue';
import { scheduleFactor } from '../schedules/catalogue';
import { createSimulation } from '../simulation/simulation';
import type { Slices } from '../simulation/slices';
import { maxStableRate } from './stability';

/** Where a run came to rest, and how curved the loss is there. */
export interface RestingPlace {
  readonly weights: readonly number[];
  /** The largest eigenvalue of the Hessian there. */
  readonly curvature: number;
}

const STEPS_AT_ONCE = 64;
/** Of the rough edge: slow enough to keep to the path straight down. */
const SLOW_SHARE = 0.1;

/** Whether the minima are a whole curve, along which the curvature differs: only then is there something to discover. */
export function hasRestingCurvature({ loss }: Experiment): boolean {
  return findLoss(loss)?.minimum.nearest !== undefined;
}

/** Where each of these rates came to rest, in pieces; null for a run that didn't converge. Throws as a simulation does. */
export function* restingPlaces(
  experiment: Experiment,
  learningRates: readonly number[],
): Slices<readonly (RestingPlace | null)[]> {
  const loss = findLoss(experiment.loss);
  const simulation = createSimulation(experiment, learningRates);
  while (simulation.step < experiment.budget) {
    simulation.advance(STEPS_AT_ONCE);
    yield;
  }
  const { runs, dimension, weights } = simulation;
  return learningRates.map((_, run) => {
    if (!loss || simulation.verdict(run).outcome !== 'converged') return null;
    const point = Array.from({ length: dimension }, (_, d) => weights[d * runs + run]!);
    return { weights: point, curvature: sharpness(loss, point) };
  });
}

/** Where slow descent comes to rest from this start; null if it doesn't. */
export function* slowRestingPlace({ loss, start }: Experiment): Slices<RestingPlace | null> {
  const definition = findLoss(loss);
  const descent = OPTIMIZERS.find(({ isPlainDescent }) => isPlainDescent);
  if (!definition || !descent) return null;
  const slow = { ...defaultExperiment(loss, descent.id), start };
  const [place] = yield* restingPlaces(slow, [SLOW_SHARE * raceRow(definition).edge]);
  return place ?? null;
}

/**
 * The highest curvature at which a run of this rate can stay, 2/a for plain descent, as a multiple of 1/a; null where no
 * formula says so, or where the rate at the end isn't the one that was picked.
 */
export function restingLimit(experiment: Experiment): number | null {
  const { optimizer, hyperparameters, schedule, clipNorm, budget, loss } = experiment;
  if (clipNorm !== null || findLoss(loss)?.sampleGradients) return null;
  if (schedule.kind === 'by-hand' || scheduleFactor(schedule, budget, budget) !== 1) return null;
  // The largest rate is inversely proportional to the curvature for every optimizer that has a formula.
  return maxStableRate(optimizer, hyperparameters, 1)?.value ?? null;
}
