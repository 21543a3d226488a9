import type { LossFunction } from '../loss-function';
import { allSteps, type Steps } from '../steps';
import { dot, isFiniteVector, norm, plus } from '../vector';

/** Bounds the time of a search, whatever the loss. */
const MOST_EVALUATIONS = 1000;
const MOST_HALVINGS = 60;
const ARMIJO = 1e-4;
/** Share of a loss that may be rounding error: a few units in the last place. */
const NOISE = 1e-15;
/** A fall of less than this share of the gap is negligible. */
const FLAT = 1e-6;

type Formula = Pick<LossFunction, 'value' | 'gradient'>;

export interface LocalMinimum {
  readonly point: number[];
  /** True if no lower point is near. False if the search ended before: the bottom, if there is one, is elsewhere. */
  readonly isReached: boolean;
  /** How often the loss was evaluated. */
  readonly evaluations: number;
}

interface SearchLimits {
  /** The search may stop once the loss is down to this. */
  readonly enough?: number;
  readonly evaluations?: number;
}

interface Place {
  readonly point: number[];
  readonly value: number;
  readonly gradient: number[];
}

/**
 * The minimum of the basin that `start` lies in: BFGS with Armijo's rule (Nocedal & Wright, Numerical
 * Optimization, 2006, ch. 6). Moves are capped at 0.1 (1 + |w|), so that it doesn't jump into another basin.
 */
export function localMinimum(
  loss: Formula,
  start: readonly number[],
  limits?: SearchLimits,
): LocalMinimum {
  return allSteps(localMinimumInSteps(loss, start, limits));
}

/** The same in steps of a few dozen evaluations. */
export function* localMinimumInSteps(
  loss: Formula,
  start: readonly number[],
  { enough = Number.NEGATIVE_INFINITY, evaluations = MOST_EVALUATIONS }: SearchLimits = {},
): Steps<LocalMinimum> {
  const unit = unitOf(loss.gradient(start, []));
  const scaled = new ScaledLoss(loss, unit, enough / unit, evaluations);
  let here = scaled.placeAt([...start]);
  let inverse = identity(start.length);
  let isSteepest = true;
  let isReached = false;
  while (here.value > scaled.enough && !scaled.isSpent) {
    yield;
    isReached = norm(here.gradient) === 0;
    if (isReached) break;
    let direction = inverse.map((row) => -dot(row, here.gradient));
    // Near the bottom the inverse Hessian may overflow; steepest descent never does.
    if (!(dot(direction, here.gradient) < 0 && isFiniteVector(direction))) {
      inverse = identity(start.length);
      isSteepest = true;
      direction = here.gradient.map((g) => -g);
    }
    const isFlat = scaled.isFlatAt(here);
    const next = isFlat ? null : lowerPlace(scaled, here, direction);
    if (next) {
      if (!isFiniteVector(next.gradient)) break;
      inverse = updateInverse(inverse, here, next, direction);
      here = next;
      isSteepest = false;
      continue;
    }
    if (isFlat || isSteepest) {
      const sideways = lowerAlongAxis(scaled, here, isFlat);
      isReached = !sideways && !scaled.isSpent;
      if (!sideways) break;
      here = sideways;
    }
    inverse = identity(start.length);
    isSteepest = true;
  }
  return { point: here.point, isReached, evaluations: scaled.evaluations };
}

/** The unit of the loss: 1, unless the square of the slope would overflow or underflow. */
function unitOf(gradient: readonly number[]): number {
  const square = dot(gradient, gradient);
  const size = Math.max(...gradient.map((g) => Math.abs(g)));
  return (square > 0 && Number.isFinite(square)) || size === 0 ? 1 : size;
}

/** A loss in a unit of its own, with its evaluations counted. */
class ScaledLoss {
  evaluations = 0;

  constructor(
    private readonly loss: Formula,
    private readonly unit: number,
    readonly enough: number,
    private readonly most: number,
  ) {}

  get isSpent(): boolean {
    return this.evaluations >= this.most;
  }

  placeAt(point: number[]): Place {
    return { point, value: this.valueAt(point), gradient: this.gradientAt(point) };
  }

  /** Differences in loss up to this don't count: they may be rounding errors, or are negligible beside the gap. */
  noiseAt(value: number): number {
    const gap = Number.isFinite(this.enough) ? value - this.enough : 0;
    return NOISE * Math.max(Math.abs(value), gap);
  }

  /** Falling on at this slope, as far again as the point is from zero, would be negligible beside the gap. */
  isFlatAt({ point, value, gradient }: Place): boolean {
    if (!Number.isFinite(this.enough)) return false;
    return norm(gradient) * (1 + norm(point)) <= FLAT * (value - this.enough);
  }

  valueAt(point: number[]): number {
    this.evaluations++;
    return this.loss.value(point) / this.unit;
  }

  gradientAt(point: number[]): number[] {
    return this.loss.gradient(point, []).map((g) => g / this.unit);
  }
}

/** A line search from a point in a direction that leads down, no farther than the cap. */
class Line {
  readonly slope: number;
  /** Longest move, as a multiple of the direction. */
  readonly cap: number;
  readonly noise: number;

  constructor(
    private readonly loss: ScaledLoss,
    private readonly from: Place,
    private readonly direction: readonly number[],
  ) {
    this.slope = dot(direction, from.gradient);
    this.cap = (0.1 * (1 + norm(from.point))) / norm(direction);
    this.noise = loss.noiseAt(from.value);
  }

  /** The point at that length, if it is lower by as much as Armijo's rule asks, or as rounding lets us see. */
  placeAt(length: number): Place | null {
    const { loss, from, slope, noise } = this;
    const point = plus(from.point, length, this.direction);
    const value = loss.valueAt(point);
    const allowance = -length * slope <= noise ? noise : 0;
    if (!(value <= from.value + ARMIJO * length * slope + allowance)) return null;
    return { point, value, gradient: loss.gradientAt(point) };
  }

  isUnseen({ value }: Place): boolean {
    return Math.abs(value - this.from.value) <= this.noise;
  }
}

/** A lower point in that direction; null if none is found, or no evaluation is left. */
function lowerPlace(loss: ScaledLoss, from: Place, direction: readonly number[]): Place | null {
  const line = new Line(loss, from, direction);
  if (!(line.slope < 0 && line.cap > 0)) return null;
  let length = Math.min(1, line.cap);
  let next = line.placeAt(length);
  for (let n = 0; !next; n++) {
    if (n === MOST_HALVINGS || loss.isSpent) return null;
    length /= 2;
    next = line.placeAt(length);
  }
  // A slope that doesn't fade doesn't say how far it goes: go farther for as long as it does.
  while (length < line.cap && !loss.isSpent && (line.isUnseen(next) || !(bend(from, next) > 0))) {
    length = Math.min(2 * length, line.cap);
    const further = line.placeAt(length);
    if (!further || further.value > next.value + line.noise) break;
    next = further;
  }
  return next.value < from.value && !line.isUnseen(next) ? next : null;
}

/**
 * Where a steep axis is at its bottom, or at a kink, a flat one may still fall. In a flat place only an axis that gets
 * steeper counts, as on a plain; a channel that fades for ever is an end.
 */
function lowerAlongAxis(loss: ScaledLoss, from: Place, isFlat: boolean): Place | null {
  for (let axis = 0; axis < from.point.length; axis++) {
    const direction = from.gradient.map((g, d) => (d === axis ? -g : 0));
    const next = from.gradient[axis] === 0 ? null : lowerPlace(loss, from, direction);
    if (!next || !isFiniteVector(next.gradient)) continue;
    if (!isFlat || !(bend(from, next) > 0)) return next;
  }
  return null;
}

/** Change of the slope along a move: positive where the loss curves up. */
function bend(from: Place, to: Place): number {
  return dot(plus(to.point, -1, from.point), plus(to.gradient, -1, from.gradient));
}

function identity(dimension: number): number[][] {
  return Array.from({ length: dimension }, (_, i) =>
    Array.from({ length: dimension }, (_, j) => (i === j ? 1 : 0)),
  );
}

/** The BFGS formula; where the curvature along the move isn't positive, the next move starts as long as this one. */
function updateInverse(
  inverse: number[][],
  from: Place,
  to: Place,
  direction: readonly number[],
): number[][] {
  const move = plus(to.point, -1, from.point);
  const change = plus(to.gradient, -1, from.gradient);
  const curvature = dot(move, change);
  if (!(curvature > 0)) {
    const stretch = Math.max(1, norm(move) / norm(direction));
    return inverse.map((row) => row.map((entry) => stretch * entry));
  }
  const image = inverse.map((row) => dot(row, change));
  const scale = (1 + dot(change, image) / curvature) / curvature;
  return inverse.map((row, i) =>
    row.map(
      (entry, j) =>
        entry +
        scale * move[i]! * move[j]! -
        (image[i]! * move[j]! + move[i]! * image[j]!) / curvature,
    ),
  );
}
