import type { Experiment } from '../experiment/experiment';
import { trajectory } from '../simulation/simulation';
import { dot, norm, plus } from '../vector';

/** What a run did, measured on its own steps, up to the divergence if it diverged. */
export interface RunFacts {
  /** Length of the first update. */
  readonly first: number;
  /** Median length of its last 24 updates. */
  readonly last: number;
  readonly longest: number;
  /** Length of all updates together. */
  readonly way: number;
  /** How many of its last 48 updates turn against the one before. */
  readonly turns: number;
  /** The highest loss. */
  readonly peak: number;
  /** Every point, the start first. */
  readonly points: readonly Float64Array[];
}

const LAST_STEPS = 24;
const TURNING_STEPS = 48;

/**
 * Null where an update has no finite length.
 * @param until the last step to look at
 */
export function runFacts(experiment: Experiment, rate: number, until: number): RunFacts | null {
  const { weights, losses } = trajectory(experiment, rate);
  const dimension = experiment.start.length;
  const points = Array.from({ length: until + 1 }, (_, step) =>
    weights.subarray(step * dimension, (step + 1) * dimension),
  );
  const updates = points.slice(1).map((point, k) => plus(point, -1, points[k]!));
  const lengths = updates.map(norm);
  if (!lengths.every(Number.isFinite)) return null;
  const lastLengths = Float64Array.from(lengths.slice(-LAST_STEPS)).sort();
  const firstTurn = Math.max(1, updates.length - TURNING_STEPS);
  return {
    first: lengths[0]!,
    last: lastLengths[lastLengths.length >> 1]!,
    longest: lengths.reduce((a, b) => Math.max(a, b)),
    way: lengths.reduce((a, b) => a + b),
    turns: updates.slice(firstTurn).filter((u, k) => dot(u, updates[firstTurn + k - 1]!) < 0)
      .length,
    peak: losses.subarray(0, until + 1).reduce((a, b) => Math.max(a, b)),
    points,
  };
}
