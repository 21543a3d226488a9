import { raceRow } from '#core/engine/experiment/race-settings';
import type { LossFunction } from '#core/engine/loss-function';

/**
 * How the loss is laid out on the screen, in CSS pixels from the top left corner. With one weight the picture
 * is a curve, weight to the right and loss upwards; with two it is a map, both axes to the same scale; with
 * more there is no landscape, and it shows losses over time: the step to the right and, upwards, the
 * logarithm (base 10) of the gap as a share of the first.
 * Pixel = origin + scale * value to the right, origin - scale * value downwards.
 */
export interface Viewport {
  readonly kind: 'curve' | 'map' | 'losses';
  readonly width: number;
  readonly height: number;
  readonly originX: number;
  readonly originY: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

/** Space around start and goal, as shares of the width (left, right) and the height (top, bottom). */
export interface Padding {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Framing {
  /** Where the runs start: the loss's own start, unless the instructor moved it. */
  readonly start?: readonly number[];
  readonly padding?: Padding;
  /** The budget in steps, and the target as a share of the first gap: those of the loss's own race by default. */
  readonly budget?: number;
  readonly target?: number;
  /** Shows losses over steps whatever the number of weights. */
  readonly areCurves?: boolean;
}

const MAP_PADDING: Padding = { left: 0.19, right: 0.11, top: 0.12, bottom: 0.12 };
const CURVE_PADDING: Padding = { left: 0.05, right: 0.05, top: 0, bottom: 0.14 };
const LOSSES_PADDING: Padding = { left: 0.06, right: 0.08, top: 0.16, bottom: 0.14 };
/** Space for axes at the left and below, for labels at the right, and for what rises above the start. */
const CURVES_PADDING: Padding = { left: 0.09, right: 0.12, top: 0.3, bottom: 0.21 };
/** A curve shows losses up to this multiple of the first gap: the first jumps of a divergence stay inside. */
const CURVE_HEADROOM = 1.6;
/** Even if start and goal coincide, the frame shows at least this share of the loss's own plot. */
const LEAST_SHARE = 0.25;
const CURVE_SAMPLES = 600;

/** @param width of the canvas, in CSS pixels, above 0 @param height likewise */
export function viewportFor(
  loss: LossFunction,
  width: number,
  height: number,
  {
    start = loss.start,
    padding,
    budget = raceRow(loss).budget,
    target = raceRow(loss).target,
    areCurves = false,
  }: Framing = {},
): Viewport {
  if (areCurves) return losses(width, height, budget, target, padding ?? CURVES_PADDING);
  if (loss.dimension === 1) return curve(loss, width, height, start, padding ?? CURVE_PADDING);
  if (loss.dimension === 2) return map(loss, width, height, start, padding ?? MAP_PADDING);
  return losses(width, height, budget, target, padding ?? LOSSES_PADDING);
}

/** From the start at the top left to the goal at the bottom. */
function losses(
  width: number,
  height: number,
  budget: number,
  target: number,
  padding: Padding,
): Viewport {
  const scaleX = (width * (1 - padding.left - padding.right)) / budget;
  const scaleY = (height * (1 - padding.top - padding.bottom)) / -Math.log10(target);
  const originX = width * padding.left;
  return { kind: 'losses', width, height, originX, originY: height * padding.top, scaleX, scaleY };
}

export function pixelX(viewport: Viewport, weight: number): number {
  return viewport.originX + viewport.scaleX * weight;
}

/** @param value the second weight on a map, the loss on a curve, the log of the gap's share over time */
export function pixelY(viewport: Viewport, value: number): number {
  return viewport.originY - viewport.scaleY * value;
}

export function weightAt(viewport: Viewport, x: number): number {
  return (x - viewport.originX) / viewport.scaleX;
}

/** The second weight on a map, the loss on a curve. */
export function valueAt(viewport: Viewport, y: number): number {
  return (viewport.originY - y) / viewport.scaleY;
}

/** Start and all goals within the padding, vertically centred on the goals: bounces go both ways. */
function map(
  loss: LossFunction,
  width: number,
  height: number,
  start: readonly number[],
  padding: Padding,
): Viewport {
  const goals = loss.minimum.nearest ? cornersOf(loss) : loss.minimum.points;
  const xs = [start[0]!, ...goals.map((point) => point[0]!)];
  const ys = goals.map((point) => point[1]!);
  const [left, right] = widened(Math.min(...xs), Math.max(...xs), loss.plot.x);
  const middle = (Math.min(...ys) + Math.max(...ys)) / 2;
  const reach = Math.max(...[start[1]!, ...ys].map((y) => Math.abs(y - middle)));
  const [below, above] = widened(middle - reach, middle + reach, loss.plot.y ?? loss.plot.x);
  const innerWidth = width * (1 - padding.left - padding.right);
  const innerHeight = height * (1 - padding.top - padding.bottom);
  const scale = Math.min(innerWidth / (right - left), innerHeight / (above - below));
  const centreX = width * padding.left + innerWidth / 2;
  const centreY = height * padding.top + innerHeight / 2;
  return {
    kind: 'map',
    width,
    height,
    originX: centreX - (scale * (left + right)) / 2,
    originY: centreY + (scale * (below + above)) / 2,
    scaleX: scale,
    scaleY: scale,
  };
}

/** Where the minima are a whole curve, runs end anywhere along it: its plot is shown whole. */
function cornersOf({ plot: { x, y } }: LossFunction): readonly (readonly number[])[] {
  return [0, 1].map((end) => [x[end]!, (y ?? x)[end]!]);
}

/** As much of the loss's plot as is below the headroom. */
function curve(
  loss: LossFunction,
  width: number,
  height: number,
  start: readonly number[],
  padding: Padding,
): Viewport {
  const floor = loss.minimum.value;
  const from = Math.min(loss.plot.x[0], start[0]!);
  const to = Math.max(loss.plot.x[1], start[0]!);
  const samples = Array.from(
    { length: CURVE_SAMPLES + 1 },
    (_, k) => from + ((to - from) * k) / CURVE_SAMPLES,
  );
  const gaps = samples.map((weight) => loss.value([weight]) - floor);
  const firstGap = loss.value(start) - floor;
  const top = Math.max(CURVE_HEADROOM * firstGap, 0.01 * Math.max(...gaps));
  const shown = samples.filter((_, k) => gaps[k]! <= top);
  const [left, right] = widened(Math.min(...shown), Math.max(...shown), [from, to]);
  const scaleX = (width * (1 - padding.left - padding.right)) / (right - left);
  const scaleY = (height * (1 - padding.top - padding.bottom)) / top;
  return {
    kind: 'curve',
    width,
    height,
    originX: width * padding.left - scaleX * left,
    originY: height * (1 - padding.bottom) + scaleY * floor,
    scaleX,
    scaleY,
  };
}

function widened(
  low: number,
  high: number,
  [from, to]: readonly [number, number],
): [number, number] {
  const missing = Math.max(0, LEAST_SHARE * (to - from) - (high - low));
  return [low - missing / 2, high + missing / 2];
}
