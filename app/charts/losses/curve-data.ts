import type { Experiment } from '#core/engine/experiment/experiment';
import { gapRatios } from '#core/engine/gap-ratios';
import { trajectory } from '#core/engine/simulation/simulation';
import { winningFloor } from '#core/engine/theory/noisy-race';
import type { SweepPoint } from '../sweep-data';
import { eventfulSteps } from './eventful-steps';

/** The range in which a curve is drawn, as powers of ten of the first gap. */
export const CURVE_DECADES = { lowest: -6, highest: 6 } as const;
const DRAWN_POINTS = 160;
/** More curves than this in one plot are a tangle. */
const MOST_CURVES = 6;
/** Rates written at ends closer together than this would overlap. */
const APART = { budgetShare: 0.09, decades: 0.9 };

export interface Curve {
  readonly point: SweepPoint;
  /** [step, log10 of the gap as a share of the first gap], ascending steps. */
  readonly line: readonly (readonly [step: number, decades: number])[];
}

export interface Curves {
  /** Lowest rate first. */
  readonly curves: readonly Curve[];
  /** Where the axis of the steps ends. */
  readonly lastStep: number;
}

/**
 * The runs that tell the story of the round: the fastest, the slowest that converged, those that oscillated
 * or were trapped, the best of the slow ones, and the divergences at both ends. The most telling come first.
 * @param points lowest rate first
 */
export function tellingPoints(points: readonly SweepPoint[]): readonly SweepPoint[] {
  const of = (outcome: SweepPoint['outcome']) =>
    points.filter((point) => point.outcome === outcome);
  const converged = [...of('converged')].sort((a, b) => (a.step ?? 0) - (b.step ?? 0));
  const diverged = of('diverged');
  const wanted = [
    converged[0],
    converged.at(-1),
    diverged[0],
    of('oscillating')[0],
    of('trapped')[0],
    of('too-slow').at(-1),
    of('too-slow')[0],
    diverged.at(-1),
  ];
  const chosen = new Map<number, SweepPoint>();
  for (const point of wanted) {
    if (point !== undefined) chosen.set(point.learningRate, point);
  }
  return [...chosen.values()];
}

/** The curves of the telling runs whose ends can be told apart, up to where something happens. */
export function tellingCurves(
  experiment: Experiment,
  minimum: number,
  points: readonly SweepPoint[],
): Curves {
  const kept: Curve[] = [];
  const told = tellingPoints(points).map((point) => ({
    ...point,
    ratios: gapRatios(trajectory(experiment, point.learningRate).losses, minimum),
  }));
  const lastStep = eventfulSteps(told, experiment.budget);
  for (const { ratios, ...point } of told) {
    const curve = curveOf(ratios, lastStep, point);
    const isApart = kept.every((other) => areApart(curve, other, lastStep));
    if (isApart && kept.length < MOST_CURVES) kept.push(curve);
  }
  const curves = kept.sort((a, b) => a.point.learningRate - b.point.learningRate);
  return { curves, lastStep };
}

/** The level that noise leaves, as a power of ten of the first gap; null without noise, and outside of the picture. */
export function floorLine(experiment: Experiment): { rate: number; decades: number } | null {
  const floor = winningFloor(experiment);
  if (floor === null) return null;
  const decades = Math.log10(floor.share);
  const isInside = decades > CURVE_DECADES.lowest && decades < CURVE_DECADES.highest;
  return isInside ? { rate: floor.rate, decades } : null;
}

function areApart(one: Curve, other: Curve, budget: number): boolean {
  const [step = 0, decades = 0] = one.line.at(-1) ?? [];
  const [otherStep = 0, otherDecades = 0] = other.line.at(-1) ?? [];
  return (
    Math.abs(step - otherStep) > APART.budgetShare * budget ||
    Math.abs(decades - otherDecades) > APART.decades
  );
}

/** A run, thinned for drawing and cut where it leaves the picture. */
export function curveOf(ratios: ArrayLike<number>, lastStep: number, point: SweepPoint): Curve {
  const every = Math.max(1, Math.floor(lastStep / DRAWN_POINTS));
  const line: [number, number][] = [];
  for (let step = 0; step <= lastStep; step++) {
    const share = ratios[step] ?? Number.NaN;
    // Fast starts and divergences take only a few steps, so the first ones are all drawn.
    if (step > 40 && step % every !== 0 && step !== lastStep) continue;
    if (Number.isNaN(share)) break;
    const decades = share > 0 ? Math.log10(share) : CURVE_DECADES.lowest;
    line.push([step, Math.min(CURVE_DECADES.highest, Math.max(CURVE_DECADES.lowest, decades))]);
    if (decades >= CURVE_DECADES.highest) break;
  }
  return { point, line };
}
