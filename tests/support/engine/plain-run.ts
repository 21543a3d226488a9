import type { Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import type { LossFunction } from '#core/engine/loss-function';
import { trajectory } from '#core/engine/simulation/simulation';

export type Point = readonly number[];

/**
 * A run as a list of points and losses, and what plain loops find out about it: slow, obvious, and without a line in
 * common with what the engine keeps of a run.
 */
export class PlainRun {
  readonly loss: LossFunction;
  readonly points: Point[] = [];
  readonly losses: number[] = [];
  /** The gap at each step, and 19 steps further. */
  readonly gaps: number[] = [];
  /** The last step that anyone looks at. */
  readonly until: number;
  readonly targetGap: number;

  constructor(
    readonly experiment: Experiment,
    readonly rate: number,
    readonly verdict: { readonly outcome: string; readonly step: number | null },
  ) {
    this.loss = findLoss(experiment.loss)!;
    const { budget, start, target } = experiment;
    const run = trajectory(experiment, rate);
    const size = start.length;
    for (let k = 0; k <= budget; k++) {
      this.points.push([...run.weights.slice(k * size, (k + 1) * size)]);
      this.losses.push(run.losses[k]!);
      this.gaps.push(run.losses[k]! - this.loss.minimum.value);
    }
    this.until = verdict.outcome === 'diverged' ? verdict.step! : budget;
    this.targetGap = target * Math.max(this.gaps[0]!, 1e-12);
  }

  get end(): Point {
    return this.points[this.until]!;
  }

  /** The gap as a share of the first. */
  ratio(step: number): number {
    return this.gaps[step]! / Math.max(this.gaps[0]!, 1e-12);
  }

  updates(from = 1, to = this.until): number[][] {
    const updates: number[][] = [];
    for (let k = Math.max(1, from); k <= to; k++) {
      updates.push(this.points[k]!.map((w, d) => w - this.points[k - 1]![d]!));
    }
    return updates;
  }

  /** Updates from step `from` to step `to` that turn back on the one before. */
  turns(from: number, to = this.until): number {
    let turns = 0;
    for (let k = Math.max(2, from); k <= to; k++) {
      let product = 0;
      for (let d = 0; d < this.loss.dimension; d++) {
        const [a, b, c] = [this.points[k - 2]![d]!, this.points[k - 1]![d]!, this.points[k]![d]!];
        product += (c - b) * (b - a);
      }
      if (product < 0) turns++;
    }
    return turns;
  }

  lengths(from = 1, to = this.until): number[] {
    return this.updates(from, to).map(length);
  }

  /** The middle of so many gaps, the last one at `to`. */
  medianGap(count: number, to: number): number {
    const sorted = this.gaps.slice(to - count + 1, to + 1).sort((a, b) => a - b);
    return (sorted[(count - 1) >> 1]! + sorted[count >> 1]!) / 2;
  }

  slope(point: Point): number {
    return length(this.gradient(point));
  }

  /** By differences of the loss alone. */
  gradient(point: Point): number[] {
    return point.map((w, d) => {
      const h = 1e-6 * (1 + Math.abs(w));
      const at = (x: number) => this.loss.value(point.map((v, e) => (e === d ? x : v)));
      return (at(w + h) - at(w - h)) / (2 * h);
    });
  }

  /** The largest curvature, by differences of the loss alone. */
  curvature(point: Point): number {
    const h = 1e-4 * (1 + length(point));
    const value = (moves: readonly [number, number][]) =>
      this.loss.value(
        point.map((w, d) => moves.reduce((sum, [e, by]) => (e === d ? sum + by : sum), w)),
      );
    const hessian = point.map((_, i) =>
      point.map((__, j) => {
        const both = (a: number, b: number) =>
          value([
            [i, a * h],
            [j, b * h],
          ]);
        return (both(1, 1) - both(1, -1) - both(-1, 1) + both(-1, -1)) / (4 * h * h);
      }),
    );
    // Power iteration, with every eigenvalue lifted above zero.
    const lift = Math.max(...hessian.map((row) => row.reduce((sum, x) => sum + Math.abs(x), 0)));
    let vector = point.map((_, d) => 1 + 0.1 * d);
    let eigenvalue = 0;
    for (let n = 0; n < 800; n++) {
      const image = hessian.map((row, i) =>
        row.reduce((sum, x, j) => sum + x * vector[j]!, lift * vector[i]!),
      );
      eigenvalue = length(image) / length(vector) - lift;
      const size = length(image);
      if (!(size > 0)) return 0;
      vector = image.map((x) => x / size);
    }
    return eigenvalue;
  }

  /** The largest stable rate at a point, from the textbook's formulas. */
  edge(point: Point): number {
    const { optimizer, hyperparameters } = this.experiment;
    const m = hyperparameters.momentum ?? 0;
    const curvature = this.curvature(point);
    if (optimizer === 'gradient-descent') return 2 / curvature;
    if (optimizer === 'momentum') return (2 * (1 + m)) / curvature;
    if (optimizer === 'nesterov') return (2 * (1 + m)) / (curvature * (1 + 2 * m));
    return Number.NaN;
  }

  minima(from: Point): Point[] {
    const { nearest, points } = this.loss.minimum;
    return nearest ? [nearest(from)] : [...points];
  }

  nearestMinimum(from: Point): Point {
    return this.minima(from).sort((a, b) => distance(a, from) - distance(b, from))[0] ?? [];
  }

  /** The bottom below a point: small steps down, halved until they lead down. */
  bottomBelow(point: Point): Point {
    let here = [...point];
    let step = 0.01 * (1 + length(here));
    for (let n = 0; n < 20_000 && step > 1e-12; n++) {
      const gradient = this.loss.gradient(here);
      const size = length(gradient);
      if (!(size > 0)) break;
      const next = here.map((w, d) => w - (step * gradient[d]!) / size);
      if (this.loss.value(next) < this.loss.value(here)) [here, step] = [next, step * 1.1];
      else step /= 2;
      step = Math.min(step, 0.05 * (1 + length(here)));
    }
    return here;
  }

  /** The loss all round a point, at that distance; opposite places follow each other. */
  ring(point: Point, radius: number): number[] {
    const directions: number[][] = [];
    if (point.length === 1) directions.push([1], [-1]);
    else if (point.length === 2) {
      for (let k = 0; k < 64; k++) {
        const angle = (Math.PI * k) / 64;
        for (const side of [1, -1]) {
          directions.push([side * Math.cos(angle), side * Math.sin(angle)]);
        }
      }
    } else {
      for (const [d] of point.entries()) {
        for (const side of [1, -1]) directions.push(point.map((_, e) => (e === d ? side : 0)));
      }
    }
    return directions.map((u) => this.loss.value(point.map((w, d) => w + radius * u[d]!)));
  }
}

export function length(vector: readonly number[]): number {
  return Math.hypot(...vector);
}

export function distance(a: Point, b: Point): number {
  return length(a.map((x, d) => x - b[d]!));
}
