import type { DomainFault } from '../loss-function';
import { parityOfOddRoot } from './operations';
import { type Expression, partsOf } from './syntax';

/**
 * The first part of a formula that has no value at these weights though all that it is made of has one; null if there
 * is none: a number may also have grown too large.
 * @param valueAt the value of any part of the formula there
 */
export function domainFault(
  expression: Expression,
  valueAt: (part: Expression) => number,
): DomainFault | null {
  for (const part of partsOf(expression)) {
    const inner = domainFault(part, valueAt);
    if (inner) return inner;
  }
  if (expression.kind === 'call') {
    const argument = valueAt(expression.argument);
    if (expression.name === 'sqrt' && argument < 0) return { kind: 'root', argument };
    const isLogarithm = expression.name === 'ln' || expression.name === 'log';
    return isLogarithm && argument <= 0 ? { kind: 'logarithm', argument } : null;
  }
  if (expression.kind !== 'binary') return null;
  const [left, right] = [valueAt(expression.left), valueAt(expression.right)];
  if (expression.operator === '/' && right === 0) return { kind: 'division', argument: 0 };
  if (expression.operator !== '^') return null;
  if (left === 0 && right < 0) return { kind: 'division', argument: 0 };
  const isRoot = left < 0 && Number.isFinite(right) && !Number.isInteger(right);
  return isRoot && parityOfOddRoot(right) === null ? { kind: 'root', argument: left } : null;
}
