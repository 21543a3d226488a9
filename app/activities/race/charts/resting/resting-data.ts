import type { Experiment } from '#core/engine/experiment/experiment';
import type { Slices } from '#core/engine/simulation/slices';
import {
  type RestingPlace,
  restingLimit,
  restingPlaces,
  slowRestingPlace,
} from '#core/engine/theory/resting-curvature';
import { ofOutcome, type SweepPoint } from '../../../../charts/sweep-data';

/** A pick that came to rest, and where. */
export interface RestingPoint extends SweepPoint, RestingPlace {}

/** Where a class came to rest on a loss whose minima are a curve. */
export interface Resting {
  /** Lowest rate first. */
  readonly points: readonly RestingPoint[];
  /** The curvature at which slow descent rests; null if it rests nowhere. */
  readonly slow: number | null;
  /** A rate can stay up to this number over the rate: 2 for plain descent; null without a formula. */
  readonly limit: number | null;
}

/** The work's name for `useSliced`, from which `computeResting` reads it back. */
export function restingKey(experiment: Experiment, points: readonly SweepPoint[]): string {
  return JSON.stringify([experiment, ofOutcome(points, 'converged')]);
}

export function* computeResting(key: string): Slices<Resting> {
  const [experiment, converged]: [Experiment, SweepPoint[]] = JSON.parse(key);
  const rates = [...new Set(converged.map(({ learningRate }) => learningRate))];
  const places = yield* restingPlaces(experiment, rates);
  const placeOf = new Map(rates.map((rate, k) => [rate, places[k]]));
  const slow = yield* slowRestingPlace(experiment);
  return {
    points: converged.flatMap((point) => {
      const place = placeOf.get(point.learningRate);
      return place ? [{ ...point, ...place }] : [];
    }),
    slow: slow?.curvature ?? null,
    limit: restingLimit(experiment),
  };
}

/** Those whose rate could not have stayed where slow descent rests, and moved on. */
export function movedOn({ points, slow, limit }: Resting): readonly RestingPoint[] {
  if (slow === null || limit === null) return [];
  return points.filter(({ learningRate }) => learningRate > limit / slow);
}
