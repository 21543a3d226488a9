import type { Expression, FunctionName } from './syntax';

const FUNCTIONS: Readonly<Record<FunctionName, string>> = {
  sin: '\\sin',
  cos: '\\cos',
  tan: '\\tan',
  exp: '\\exp',
  ln: '\\ln',
  log: '\\ln',
  sqrt: '\\sqrt',
  abs: '\\lvert',
  tanh: '\\tanh',
};

/** The formula in TeX. */
export function expressionTex(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return numberTex(expression.value);
    case 'constant':
      return expression.name === 'pi' ? '\\pi' : 'e';
    case 'variable':
      return expression.name;
    case 'negate':
      return `-${bracketed(expression.operand, isLoose)}`;
    case 'call':
      return callTex(expression.name, expressionTex(expression.argument));
    case 'extreme':
      return `\\${expression.name}\\left(${expression.operands.map(expressionTex).join(',\\, ')}\\right)`;
    case 'binary':
      return binaryTex(expression);
  }
}

function binaryTex({ operator, left, right }: Extract<Expression, { kind: 'binary' }>): string {
  switch (operator) {
    case '+':
      return `${expressionTex(left)} + ${bracketed(right, (e) => e.kind === 'negate')}`;
    case '-':
      return `${expressionTex(left)} - ${bracketed(right, isLoose)}`;
    case '*':
      return `${bracketed(left, isLoose)}${productSign(right)}${bracketed(right, isLoose)}`;
    case '/':
      return `\\frac{${expressionTex(left)}}{${expressionTex(right)}}`;
    case '^':
      return `${bracketed(left, (e) => !(e.kind === 'variable' || e.kind === 'constant' || e.kind === 'number'))}^{${expressionTex(right)}}`;
  }
}

/** A space is enough after a number, unless digits would run together. */
function productSign(right: Expression): string {
  if (right.kind === 'binary') return right.operator === '^' ? productSign(right.left) : ' \\cdot ';
  return right.kind === 'number' || right.kind === 'negate' ? ' \\cdot ' : '\\,';
}

function callTex(name: FunctionName, argument: string): string {
  if (name === 'sqrt') return `\\sqrt{${argument}}`;
  if (name === 'abs') return `\\left\\lvert ${argument} \\right\\rvert`;
  return `${FUNCTIONS[name]}\\left(${argument}\\right)`;
}

function isLoose(expression: Expression): boolean {
  if (expression.kind === 'negate') return true;
  return (
    expression.kind === 'binary' && (expression.operator === '+' || expression.operator === '-')
  );
}

function bracketed(expression: Expression, isNeeded: (expression: Expression) => boolean): string {
  const tex = expressionTex(expression);
  return isNeeded(expression) ? `\\left(${tex}\\right)` : tex;
}

function numberTex(value: number): string {
  const [mantissa, exponent] = String(value).split('e');
  return exponent === undefined ? `${mantissa}` : `${mantissa} \\cdot 10^{${Number(exponent)}}`;
}
