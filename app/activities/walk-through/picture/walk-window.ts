import type { LossFunction } from '#core/engine/loss-function';
import type { WorkedRun } from '#core/engine/simulation/worked-run';
import type { Viewport } from '../../../stage/scene/viewport';

/** The part of the loss that is on the picture: weights to the right, and loss or second weight upwards. */
export interface WalkWindow {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** The step is at least this share of the picture's width: the further past goes out of sight instead. */
const LEAST_STEP_SHARE = 0.07;
/** Of the range of points, at each side. */
const MARGIN = 0.25;
/** Around a step that is looked at closely. */
const CLOSE_MARGIN = 0.6;
const SAMPLES = 120;
/** Beyond this, differences of numbers overflow. */
const LARGEST = 1e300;

/** Before the first update the start, afterwards the last update's two ends. */
export function endsOfStep(run: WorkedRun, step: number): readonly (readonly number[])[] {
  const update = run.updates[step - 1];
  if (!update) return [run.start];
  return [update.weights.map(({ before }) => before), update.weights.map(({ after }) => after)];
}

/** All places from the start to after update `step`. */
export function placesUntil(run: WorkedRun, step: number): readonly (readonly number[])[] {
  const later = run.updates.slice(0, step).map(({ weights }) => weights.map(({ after }) => after));
  return [run.start, ...later];
}

/**
 * What to show of update `step`: the whole way and the goals, as long as the step can be seen there; else only what
 * is near. null where nothing finite is left to show.
 * @param isClose only the step itself, looked at closely
 * @param others places that have to be on it too
 */
export function walkWindow(
  loss: LossFunction,
  run: WorkedRun,
  step: number,
  {
    isClose = false,
    others = [],
  }: { isClose?: boolean; others?: readonly (readonly number[])[] } = {},
): WalkWindow | null {
  const ends = [...endsOfStep(run, step), ...others].filter(isShown);
  if (ends.length === 0) return null;
  const all = placesUntil(run, step).filter(isShown);
  const goals = loss.minimum.points;
  const first = run.updates[0];
  const ahead = first === undefined || step > 0 ? [] : [first.weights.map(({ after }) => after)];
  const sets = isClose
    ? [ends]
    : [
        [...all, ...goals, ...ends, ...ahead.filter(isShown).filter((p) => isNear(p, run.start))],
        [...all.slice(-6), ...nearest(goals, ends), ...ends],
        [...nearest(goals, ends), ...ends],
        [...all.slice(-3), ...ends],
        ends,
      ];
  const length = spanOf(ends);
  const points =
    sets.find((set) => ends.length > 1 && length >= LEAST_STEP_SHARE * spanOf(set)) ??
    (length === 0 ? sets[0]! : ends);
  const margin = isClose || points === ends ? CLOSE_MARGIN : MARGIN;
  return loss.dimension === 1 ? curveWindow(loss, points, margin) : mapWindow(loss, points, margin);
}

/** Two windows with the same width and the same height, so that steps and slopes can be compared by eye. */
export function equalised(one: WalkWindow, other: WalkWindow): [WalkWindow, WalkWindow] {
  const width = Math.max(one.right - one.left, other.right - other.left);
  const height = Math.max(one.high - one.low, other.high - other.low);
  const grown = (window: WalkWindow): WalkWindow => {
    const [x, y] = [(window.left + window.right) / 2, (window.low + window.high) / 2];
    return { left: x - width / 2, right: x + width / 2, low: y - height / 2, high: y + height / 2 };
  };
  return [grown(one), grown(other)];
}

/** @param pad in pixels, above and below */
export function walkViewport(
  loss: LossFunction,
  window: WalkWindow,
  { width, height }: { width: number; height: number },
  pad: { top: number; bottom: number },
): Viewport {
  const kind = loss.dimension === 1 ? 'curve' : 'map';
  const inner = Math.max(1, height - pad.top - pad.bottom);
  const [spanX, spanY] = [window.right - window.left, window.high - window.low];
  const both = Math.min(width / spanX, inner / spanY);
  const scaleX = kind === 'map' ? both : width / spanX;
  const scaleY = kind === 'map' ? both : inner / spanY;
  const originX = width / 2 - (scaleX * (window.left + window.right)) / 2;
  const originY = pad.top + inner / 2 + (scaleY * (window.low + window.high)) / 2;
  return { kind, width, height, originX, originY, scaleX, scaleY };
}

function curveWindow(loss: LossFunction, points: readonly (readonly number[])[], margin: number) {
  const [left, right] = widened(
    points.map(([x]) => x!),
    margin,
    loss.plot.x,
  );
  const heights = points.map((point) => loss.value(point)).filter(Number.isFinite);
  const samples = Array.from({ length: SAMPLES + 1 }, (_, k) =>
    loss.value([left + ((right - left) * k) / SAMPLES]),
  ).filter(Number.isFinite);
  const high = Math.max(...heights);
  // What lies between the points, but not a wall beside them.
  const low = Math.min(...heights, ...samples.filter((value) => value <= high));
  if (!Number.isFinite(high) || !(high - low < LARGEST)) return null;
  const span = high - low || Math.max(Math.abs(high), 1) * 0.1;
  return { left, right, low, high: low + span };
}

function mapWindow(loss: LossFunction, points: readonly (readonly number[])[], margin: number) {
  const [left, right] = widened(
    points.map(([x]) => x!),
    margin,
    loss.plot.x,
  );
  const [low, high] = widened(
    points.map(([, y]) => y!),
    margin,
    loss.plot.y ?? loss.plot.x,
  );
  return { left, right, low, high };
}

/** A single place gets a part of the loss's own plot around it. */
function widened(values: readonly number[], margin: number, plot: readonly [number, number]) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = high - low || 0.25 * (plot[1] - plot[0]);
  return [
    low - (high === low ? span / 2 : margin * span),
    high + (high === low ? span / 2 : margin * span),
  ] as const;
}

function isShown(place: readonly number[]): boolean {
  return place.every((value) => Math.abs(value) < LARGEST);
}

/** Not so far out that what is there now could no longer be seen. */
function isNear(place: readonly number[], start: readonly number[]): boolean {
  return place.every((value, d) => Math.abs(value) <= 4 * Math.max(1, Math.abs(start[d]!)));
}

function nearest(goals: LossFunction['minimum']['points'], ends: readonly (readonly number[])[]) {
  const from = ends[0]!;
  const off = (goal: readonly number[]) => Math.hypot(...goal.map((value, d) => value - from[d]!));
  return [...goals].sort((a, b) => off(a) - off(b)).slice(0, 1);
}

/** The longer side of the box around them. */
function spanOf(points: readonly (readonly number[])[]): number {
  const sides = points[0]!.map((_, d) => {
    const values = points.map((point) => point[d]!);
    return Math.max(...values) - Math.min(...values);
  });
  return Math.max(...sides);
}
