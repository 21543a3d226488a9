/** Arithmetic as it is written, with numbers in it: a screen sets it as mathematics, and it can be worked out. */
export type Arithmetic = number | TwoTerms | OneTerm;

export interface TwoTerms {
  readonly kind: 'sum' | 'difference' | 'product' | 'quotient';
  readonly left: Arithmetic;
  readonly right: Arithmetic;
}

export interface OneTerm {
  readonly kind: 'root' | 'square' | 'sign';
  readonly of: Arithmetic;
}

/** Which operation first made something that is not a number; `operand` where it was one already. */
export type NanCause =
  | 'infinity-minus-infinity'
  | 'zero-times-infinity'
  | 'infinity-over-infinity'
  | 'zero-over-zero'
  | 'root-of-negative'
  | 'operand';

/** A term of 0 is left out, as nobody writes it. */
export function sumOf(left: Arithmetic, right: Arithmetic): Arithmetic {
  if (left === 0) return right;
  return right === 0 ? left : { kind: 'sum', left, right };
}

export function minus(left: Arithmetic, right: Arithmetic): Arithmetic {
  return { kind: 'difference', left, right };
}

/** 0 where a factor is 0 and the other one finite. */
export function times(left: Arithmetic, right: Arithmetic): Arithmetic {
  if (left === 0 && Number.isFinite(workOut(right))) return 0;
  if (right === 0 && Number.isFinite(workOut(left))) return 0;
  return { kind: 'product', left, right };
}

/** A product that is written out even where it is 0. */
export function timesWritten(left: Arithmetic, right: Arithmetic): Arithmetic {
  return { kind: 'product', left, right };
}

export function over(left: Arithmetic, right: Arithmetic): Arithmetic {
  return { kind: 'quotient', left, right };
}

export function rootOf(of: Arithmetic): Arithmetic {
  return { kind: 'root', of };
}

export function squareOf(of: Arithmetic): Arithmetic {
  return { kind: 'square', of };
}

export function signOf(of: Arithmetic): Arithmetic {
  return { kind: 'sign', of };
}

/** With a guard against division by zero, which is written only where it changes the fourth digit. */
export function guarded(divisor: Arithmetic, guard: number): Arithmetic {
  return guard < 1e-4 * workOut(divisor) ? divisor : sumOf(divisor, guard);
}

export function workOut(arithmetic: Arithmetic): number {
  if (typeof arithmetic === 'number') return arithmetic;
  switch (arithmetic.kind) {
    case 'sum':
      return workOut(arithmetic.left) + workOut(arithmetic.right);
    case 'difference':
      return workOut(arithmetic.left) - workOut(arithmetic.right);
    case 'product':
      return workOut(arithmetic.left) * workOut(arithmetic.right);
    case 'quotient':
      return workOut(arithmetic.left) / workOut(arithmetic.right);
    case 'root':
      return Math.sqrt(workOut(arithmetic.of));
    case 'square':
      return workOut(arithmetic.of) * workOut(arithmetic.of);
    case 'sign':
      return Math.sign(workOut(arithmetic.of));
  }
}

/** Why it is not a number; null where it is one. */
export function nanCause(arithmetic: Arithmetic): NanCause | null {
  if (!Number.isNaN(workOut(arithmetic))) return null;
  if (typeof arithmetic === 'number') return 'operand';
  if ('of' in arithmetic) return nanCause(arithmetic.of) ?? 'root-of-negative';
  const inside = nanCause(arithmetic.left) ?? nanCause(arithmetic.right);
  if (inside) return inside;
  if (arithmetic.kind === 'product') return 'zero-times-infinity';
  if (arithmetic.kind !== 'quotient') return 'infinity-minus-infinity';
  return workOut(arithmetic.right) === 0 ? 'zero-over-zero' : 'infinity-over-infinity';
}
