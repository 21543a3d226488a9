import type { Experiment } from '../experiment/experiment';
import { findLoss } from '../experiment/loss-reference';
import type { LossFunction } from '../loss-function';
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
  /** The same among all. */
  readonly allTurns: number;
  /** How many of its last 48 updates hop over a minimum; 0 with more than one weight, where none is exactly hit. */
  readonly hops: number;
  /** How many of its updates followed a gradient that was clipped, and how many of its last 48. */
  readonly clipped: number;
  readonly lateClipped: number;
  /** The longest gradient on its way. */
  readonly steepest: number;
  /** The highest loss. */
  readonly peak: number;
  /** Every point, the start first. */
  readonly points: readonly Float64Array[];
  /** The loss at each of them. */
  readonly losses: Float64Array;
}

const LAST_STEPS = 24;
const LATE_STEPS = 48;

/**
 * Null where an update has no finite length.
 * @param until the last step to look at
 */
export function runFacts(experiment: Experiment, rate: number, until: number): RunFacts | null {
  const loss = findLoss(experiment.loss);
  if (!loss) return null;
  const run = trajectory(experiment, rate);
  const dimension = experiment.start.length;
  const points = Array.from({ length: until + 1 }, (_, step) =>
    run.weights.subarray(step * dimension, (step + 1) * dimension),
  );
  const updates = points.slice(1).map((point, k) => plus(point, -1, points[k]!));
  const lengths = updates.map(norm);
  if (!lengths.every(Number.isFinite)) return null;
  const lastLengths = Float64Array.from(lengths.slice(-LAST_STEPS)).sort();
  const late = Math.max(0, updates.length - LATE_STEPS);
  const turned = updates.map((update, k) => k > 0 && dot(update, updates[k - 1]!) < 0);
  const isClipped = clippedUpdates(experiment, loss, points);
  const losses = run.losses.subarray(0, until + 1);
  return {
    first: lengths[0] ?? 0,
    last: lastLengths[lastLengths.length >> 1] ?? 0,
    longest: lengths.reduce((a, b) => Math.max(a, b), 0),
    way: lengths.reduce((a, b) => a + b, 0),
    turns: count(turned.slice(late)),
    allTurns: count(turned),
    hops: dimension === 1 ? count(hopped(loss, points).slice(late)) : 0,
    clipped: count(isClipped),
    lateClipped: count(isClipped.slice(late)),
    steepest: points.reduce((most, point) => Math.max(most, norm(loss.gradient(point))), 0),
    peak: losses.reduce((a, b) => Math.max(a, b)),
    points,
    losses,
  };
}

function count(marks: readonly boolean[]): number {
  return marks.filter(Boolean).length;
}

/** Of each update, whether a minimum lies strictly between its ends. */
function hopped(loss: LossFunction, points: readonly Float64Array[]): boolean[] {
  const minima = loss.minimum.points.map(([w]) => w!);
  return points
    .slice(1)
    .map(([to], k) => minima.some((minimum) => (points[k]![0]! - minimum) * (to! - minimum) < 0));
}

/** Of each update, whether its gradient was clipped; none where noise hides it. */
function clippedUpdates(
  { clipNorm, seed }: Experiment,
  loss: LossFunction,
  points: readonly Float64Array[],
): boolean[] {
  if (clipNorm === null) return [];
  const sampled = new Float64Array(loss.dimension);
  return points.slice(0, -1).map((point, k) => {
    if (!loss.sampleGradients) return norm(loss.gradient(point)) > clipNorm;
    loss.sampleGradients(Float64Array.from(point), sampled, k + 1, seed);
    return norm(sampled) > clipNorm;
  });
}
