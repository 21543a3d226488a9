import type { Experiment } from '#core/engine/experiment/experiment';
import { trajectory } from '#core/engine/simulation/simulation';
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

/** The way of a run that could not stay where slow descent rests. */
export interface RestingWay {
  readonly learningRate: number;
  /** Both weights after each step, the start first. */
  readonly weights: Float64Array;
}

/** More ways than this over one another are a cloud. */
const MOST_WAYS = 4;

/** Where a class came to rest on a loss whose minima are a curve. */
export interface Resting {
  /** Lowest rate first. */
  readonly points: readonly RestingPoint[];
  /** The curvature at which slow descent rests; null if it rests nowhere. */
  readonly slow: number | null;
  /** A rate can stay up to this number over the rate: 2 for plain descent; null without a formula. */
  readonly limit: number | null;
  /** Of some of those who moved on, from the lowest rate to the highest. */
  readonly ways: readonly RestingWay[];
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
  const rest = {
    points: converged.flatMap((point) => {
      const place = placeOf.get(point.learningRate);
      return place ? [{ ...point, ...place }] : [];
    }),
    slow: slow?.curvature ?? null,
    limit: restingLimit(experiment),
  };
  const ways: RestingWay[] = [];
  for (const learningRate of spread(movedOn(rest).map((point) => point.learningRate))) {
    ways.push({ learningRate, weights: trajectory(experiment, learningRate).weights });
    yield;
  }
  return { ...rest, ways };
}

/** At most so many of these rates, the lowest and the highest among them. */
function spread(rates: readonly number[]): readonly number[] {
  const distinct = [...new Set(rates)].sort((a, b) => a - b);
  if (distinct.length <= MOST_WAYS) return distinct;
  return Array.from(
    { length: MOST_WAYS },
    (_, k) => distinct[Math.round((k * (distinct.length - 1)) / (MOST_WAYS - 1))]!,
  );
}

/** Those whose rate could not have stayed where slow descent rests, and moved on. */
export function movedOn({ points, slow, limit }: Omit<Resting, 'ways'>): readonly RestingPoint[] {
  if (slow === null || limit === null) return [];
  return points.filter(({ learningRate }) => learningRate > limit / slow);
}
