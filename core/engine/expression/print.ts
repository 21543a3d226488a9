import type { Expression, Operator } from './syntax';

/** How tightly an operator holds; a sign stands between products and powers. */
const STRENGTH: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 };
const SIGN_STRENGTH = 3;
const ATOM_STRENGTH = 5;

/** The formula as it could be typed, with brackets only where they are needed. */
export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return String(expression.value);
    case 'constant':
    case 'variable':
      return expression.name;
    case 'call':
      return `${expression.name}(${printExpression(expression.argument)})`;
    case 'negate':
      return `-${wrap(expression.operand, SIGN_STRENGTH)}`;
    case 'binary': {
      const { operator, left, right } = expression;
      const strength = STRENGTH[operator];
      // Sums and products go from the left, powers from the right; an exponent may begin with a sign.
      if (operator === '^') return `${wrap(left, ATOM_STRENGTH)}^${wrap(right, SIGN_STRENGTH)}`;
      const space = strength === 1 ? ' ' : '';
      return `${wrap(left, strength)}${space}${operator}${space}${wrap(right, strength + 1)}`;
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
