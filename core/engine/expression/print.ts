import { EXPRESSION_LIMITS, type Expression, type Operator } from './syntax';

/** How tightly an operator binds; a sign comes between products and powers. */
const STRENGTH: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 };
const SIGN_STRENGTH = 3;
const ATOM_STRENGTH = 5;

/** Written for people, or in as few characters as possible. */
interface Style {
  readonly aroundSums: string;
  number(value: number): string;
}
const READABLE: Style = { aroundSums: ' ', number: String };
const SHORTEST: Style = { aroundSums: '', number: shortestNumber };

/**
 * The formula as it could be typed, with brackets only where they are needed. It reads back as the same
 * tree: where spaces would make it longer than a formula may be, it goes without, and is then never longer
 * than the text that was read.
 */
export function printExpression(expression: Expression): string {
  const text = print(expression, READABLE);
  return text.length <= EXPRESSION_LIMITS.length ? text : print(expression, SHORTEST);
}

function print(expression: Expression, style: Style): string {
  switch (expression.kind) {
    case 'number':
      return style.number(expression.value);
    case 'constant':
    case 'variable':
      return expression.name;
    case 'call':
      return `${expression.name}(${print(expression.argument, style)})`;
    case 'negate':
      return `-${wrap(expression.operand, SIGN_STRENGTH, style)}`;
    case 'binary': {
      const { operator, left, right } = expression;
      const strength = STRENGTH[operator];
      const [first, second] =
        // Sums and products associate to the left, powers to the right; an exponent may begin with a sign.
        operator === '^' ? [ATOM_STRENGTH, SIGN_STRENGTH] : [strength, strength + 1];
      const space = strength === 1 ? style.aroundSums : '';
      return `${wrap(left, first, style)}${space}${operator}${space}${wrap(right, second, style)}`;
    }
  }
}

function wrap(expression: Expression, strength: number, style: Style): string {
  const text = print(expression, style);
  return strengthOf(expression) < strength ? `(${text})` : text;
}

/** A number in as few characters as possible: 1e-5 rather than 0.00001, .5 rather than 0.5. */
function shortestNumber(value: number): string {
  const [mantissa = '', power] = value.toExponential().split('e');
  const digits = mantissa.replace('.', '');
  // The value is the digits, as a whole number, times ten to this power.
  const exponent = Number(power) - (digits.length - 1);
  const scientific = exponent === 0 ? digits : `${digits}e${exponent}`;
  const plain = plainNumber(digits, exponent);
  return plain.length <= scientific.length ? plain : scientific;
}

function plainNumber(digits: string, exponent: number): string {
  if (exponent >= 0) return digits + '0'.repeat(exponent);
  const whole = digits.slice(0, exponent);
  return `${whole}.${digits.slice(whole.length).padStart(-exponent, '0')}`;
}

function strengthOf(expression: Expression): number {
  if (expression.kind === 'binary') return STRENGTH[expression.operator];
  return expression.kind === 'negate' ? SIGN_STRENGTH : ATOM_STRENGTH;
}
