import type { Expression, Operator } from './syntax';

/** How tightly an operator binds; a sign comes between products and powers. */
const STRENGTH: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 };
const SIGN_STRENGTH = 3;
const ATOM_STRENGTH = 5;

/**
 * The formula as a keyboard types it, with brackets only where they are needed. It reads back as the same tree, though
 * it may be longer than what somebody typed: |x| becomes abs(x).
 */
export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return String(expression.value);
    case 'constant':
    case 'variable':
      return expression.name;
    case 'call':
      return `${expression.name}(${printExpression(expression.argument)})`;
    case 'extreme':
      return `${expression.name}(${expression.operands.map(printExpression).join(', ')})`;
    case 'negate':
      return `-${wrap(expression.operand, SIGN_STRENGTH)}`;
    case 'binary': {
      const { operator, left, right } = expression;
      const strength = STRENGTH[operator];
      const [first, second] =
        // Sums and products associate to the left, powers to the right; an exponent may begin with a sign.
        operator === '^' ? [ATOM_STRENGTH, SIGN_STRENGTH] : [strength, strength + 1];
      const space = strength === 1 ? ' ' : '';
      return `${wrap(left, first)}${space}${operator}${space}${wrap(right, second)}`;
    }
  }
}

function wrap(expression: Expression, strength: number): string {
  const text = printExpression(expression);
  return strengthOf(expression) < strength ? `(${text})` : text;
}

function strengthOf(expression: Expression): number {
  if (expression.kind === 'binary') return STRENGTH[expression.operator];
  return expression.kind === 'negate' ? SIGN_STRENGTH : ATOM_STRENGTH;
}
