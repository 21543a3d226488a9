/** The few vector operations that mathematics on one run needs; the loops over many runs don't use them. */

type Vector = ArrayLike<number>;

export function emptyVector(dimension: number): number[] {
  return new Array<number>(dimension).fill(0);
}

export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
  return sum;
}

export function norm(a: Vector): number {
  return Math.sqrt(dot(a, a));
}

/** `a + factor * b` */
export function plus(a: Vector, factor: number, b: Vector): number[] {
  const sum = emptyVector(a.length);
  for (let d = 0; d < a.length; d++) sum[d] = a[d]! + factor * b[d]!;
  return sum;
}

export function isFiniteVector(a: Vector): boolean {
  for (let d = 0; d < a.length; d++) if (!Number.isFinite(a[d])) return false;
  return true;
}
