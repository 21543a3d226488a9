import type { LossFunction, Vector } from './loss-function';
import { dot, emptyVector, norm, plus } from './vector';

/** Relative step of the central differences: the cube root of the precision, where both errors meet. */
const STEP = 6e-6;
const MOST_ITERATIONS = 1000;

/** Hessian times direction: exact where the loss knows it, else central differences of the gradient. */
export function hessianProduct(loss: LossFunction, weights: Vector, direction: Vector): number[] {
  if (loss.hessianProduct) return loss.hessianProduct(weights, direction);
  const length = norm(direction);
  if (length === 0) return emptyVector(loss.dimension);
  const step = (STEP * (1 + norm(weights))) / length;
  const ahead = loss.gradient(plus(weights, step, direction), []);
  const behind = loss.gradient(plus(weights, -step, direction), []);
  return ahead.map((g, d) => (g - behind[d]!) / (2 * step));
}

/** The largest eigenvalue of the Hessian, by sign: 2 / this is the stability edge of descent. */
export function sharpness(loss: LossFunction, weights: Vector): number {
  if (loss.dimension <= 2) return eigenvalues(loss, weights)[0]!;
  return largestEigenvalue((v) => hessianProduct(loss, weights, v), loss.dimension);
}

/** All eigenvalues in one or two dimensions, largest first. */
export function eigenvalues(loss: LossFunction, weights: Vector): number[] {
  if (loss.dimension === 1) return hessianProduct(loss, weights, [1]);
  const [a = 0, b1 = 0] = hessianProduct(loss, weights, [1, 0]);
  const [b2 = 0, c = 0] = hessianProduct(loss, weights, [0, 1]);
  const mean = (a + c) / 2;
  const mixed = (b1 + b2) / 2;
  const spread = Math.sqrt(((a - c) / 2) * ((a - c) / 2) + mixed * mixed);
  return [mean + spread, mean - spread];
}

/**
 * Power iteration with the Rayleigh quotient. A first round finds the eigenvalue of largest size; if that is
 * negative, a second one, shifted by it, finds the largest by sign.
 */
export function largestEigenvalue(product: (v: number[]) => number[], dimension: number): number {
  const extreme = powerIteration(product, dimension);
  if (!(extreme < 0)) return extreme;
  return powerIteration((v) => plus(product(v), -extreme, v), dimension) + extreme;
}

function powerIteration(product: (v: number[]) => number[], dimension: number): number {
  // A start with a part along every axis, and no symmetry that could hide an eigenvector.
  let v = Array.from({ length: dimension }, (_, d) => 1 + d / (7 + d));
  let value = Number.NaN;
  for (let n = 0; n < MOST_ITERATIONS; n++) {
    const length = norm(v);
    if (!(length > 0)) return 0;
    v = v.map((entry) => entry / length);
    const image = product(v);
    const next = dot(v, image);
    if (Math.abs(next - value) <= 1e-12 * Math.abs(next)) return next;
    value = next;
    v = image;
  }
  return value;
}
