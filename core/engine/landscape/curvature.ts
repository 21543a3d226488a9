import type { LossFunction, Vector } from '../loss-function';
import { emptyVector, norm, plus } from '../vector';

/** Relative step of central differences: the cube root of the machine precision, which balances both errors. */
const STEP = 6e-6;
/** A search ends so near a flat bottom that only a wider step tells it from a curved one. */
const WIDER = 32;
/** A quotient that moves by less than this share of itself is steady. */
const STEADY = 0.2;
/** An axis that curves less than this share of the most curved one doesn't matter. */
const NEGLIGIBLE = 1e-6;
const MOST_SWEEPS = 50;
/** Entries below this share of the largest count as zero. */
const ROUNDING = 1e-17;

/** Hessian times direction: exact where the loss knows it, else central differences of the gradient. */
export function hessianProduct(loss: LossFunction, weights: Vector, direction: Vector): number[] {
  if (loss.hessianProduct) return loss.hessianProduct(weights, direction);
  return differenceQuotient(loss, weights, direction, STEP);
}

function differenceQuotient(
  loss: LossFunction,
  weights: Vector,
  direction: Vector,
  relativeStep: number,
): number[] {
  const length = norm(direction);
  if (length === 0) return emptyVector(loss.dimension);
  const step = (relativeStep * (1 + norm(weights))) / length;
  const ahead = loss.gradient(plus(weights, step, direction), []);
  const behind = loss.gradient(plus(weights, -step, direction), []);
  return ahead.map((g, d) => (g - behind[d]!) / (2 * step));
}

/** The largest eigenvalue of the Hessian, by sign: 2 / this is the stability edge of descent. */
export function sharpness(loss: LossFunction, weights: Vector): number {
  return largestEigenvalue((v) => hessianProduct(loss, weights, v), loss.dimension);
}

/**
 * The same, or null where there is no curvature to speak of: across a kink the difference quotient grows as its step
 * shrinks, and where it fades to nothing, as for x^4, it shrinks along.
 */
export function steadySharpness(loss: LossFunction, weights: Vector): number | null {
  const curvature = sharpness(loss, weights);
  if (!Number.isFinite(curvature)) return null;
  return loss.hessianProduct || isSteady(loss, weights) ? curvature : null;
}

function isSteady(loss: LossFunction, weights: Vector): boolean {
  const [usual = [], ...others] = [1, 1 / 2, WIDER].map((factor) =>
    Array.from({ length: loss.dimension }, (_, d) => {
      const axis = emptyVector(loss.dimension);
      axis[d] = 1;
      return differenceQuotient(loss, weights, axis, factor * STEP)[d]!;
    }),
  );
  const negligible = NEGLIGIBLE * Math.max(...usual.map(Math.abs));
  return others.every((other) =>
    other.every((entry, d) => {
      const size = Math.max(Math.abs(entry), Math.abs(usual[d]!));
      return size <= negligible || Math.abs(entry - usual[d]!) <= STEADY * size;
    }),
  );
}

/** The largest by sign, of a symmetric matrix given by its products with vectors; NaN where those aren't all numbers. */
export function largestEigenvalue(product: (v: number[]) => number[], dimension: number): number {
  // Row d is the product with axis d. With nine axes at most this is cheaper than power iteration, which also hardly
  // converges where two eigenvalues are nearly equal in size.
  const rows = Array.from({ length: dimension }, (_, d) => {
    const axis = emptyVector(dimension);
    axis[d] = 1;
    return product(axis);
  });
  const matrix = rows.map((row, i) => row.map((entry, j) => (entry + rows[j]![i]!) / 2));
  return dimension === 2 ? largestOfTwo(matrix) : Math.max(...diagonalised(matrix));
}

function largestOfTwo(matrix: readonly (readonly number[])[]): number {
  const [[a = 0, mixed = 0] = [], [, c = 0] = []] = matrix;
  const half = (a - c) / 2;
  return (a + c) / 2 + Math.sqrt(half * half + mixed * mixed);
}

/** All eigenvalues, by cyclic Jacobi rotations (Golub & Van Loan, Matrix Computations, 2013, 8.5). */
function diagonalised(matrix: number[][]): number[] {
  const size = matrix.length;
  const negligible = ROUNDING * Math.max(...matrix.flat().map(Math.abs));
  let rotations = 1;
  for (let sweep = 0; sweep < MOST_SWEEPS && rotations > 0; sweep++) {
    rotations = 0;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        if (!(Math.abs(matrix[p]![q]!) > negligible)) continue;
        rotate(matrix, p, q);
        rotations++;
      }
    }
  }
  return matrix.map((row, d) => row[d]!);
}

/** Rotates axes p and q so that their off-diagonal entry becomes zero. */
function rotate(matrix: number[][], p: number, q: number): void {
  const slant = (matrix[q]![q]! - matrix[p]![p]!) / (2 * matrix[p]![q]!);
  const tangent = (slant < 0 ? -1 : 1) / (Math.abs(slant) + Math.sqrt(slant * slant + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const row of matrix) {
    const [x, y] = [row[p]!, row[q]!];
    row[p] = cosine * x - sine * y;
    row[q] = sine * x + cosine * y;
  }
  const [above, below] = [matrix[p]!, matrix[q]!];
  for (let d = 0; d < matrix.length; d++) {
    const [x, y] = [above[d]!, below[d]!];
    above[d] = cosine * x - sine * y;
    below[d] = sine * x + cosine * y;
  }
}
