import type { Expression, Operator } from '#core/engine/expression/syntax';

/** What a one-line formula is set from: upright text, italic letters and superscripts. */
export type FormulaPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'letter'; readonly text: string }
  | { readonly kind: 'raised'; readonly parts: readonly FormulaPart[] };

const STRENGTH: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 };
const SIGN_STRENGTH = 3;
const ATOM_STRENGTH = 5;

/** A custom formula in parts, with brackets only where they are needed. */
export function formulaParts(expression: Expression): readonly FormulaPart[] {
  switch (expression.kind) {
    case 'number':
      return [text(String(expression.value).replace('-', '−'))];
    case 'constant':
      return expression.name === 'pi' ? [text('π')] : [letter(expression.name)];
    case 'variable':
      return [letter(expression.name)];
    case 'negate':
      return [text('−'), ...wrapped(expression.operand, SIGN_STRENGTH)];
    case 'call': {
      const argument = formulaParts(expression.argument);
      if (expression.name === 'abs') return [text('|'), ...argument, text('|')];
      if (expression.name === 'sqrt') return [text('√('), ...argument, text(')')];
      const name = expression.name === 'log' ? 'ln' : expression.name;
      return [text(`${name}(`), ...argument, text(')')];
    }
    case 'extreme': {
      const operands = expression.operands.map(formulaParts);
      const listed = operands.flatMap((parts, n) => (n === 0 ? parts : [text(', '), ...parts]));
      return [text(`${expression.name}(`), ...listed, text(')')];
    }
    case 'binary':
      return binaryParts(expression);
  }
}

function binaryParts({
  operator,
  left,
  right,
}: Extract<Expression, { kind: 'binary' }>): readonly FormulaPart[] {
  const strength = STRENGTH[operator];
  if (operator === '^') {
    return [...wrapped(left, ATOM_STRENGTH), { kind: 'raised', parts: formulaParts(right) }];
  }
  const first = wrapped(left, strength);
  const second = wrapped(right, strength + 1);
  if (operator === '*') return [...first, text(productSign(left, second[0])), ...second];
  const sign = { '+': ' + ', '-': ' − ', '/': '/' }[operator];
  return [...first, text(sign), ...second];
}

/** Nothing between a number and a letter or a bracket, otherwise a dot: digits and names would run together. */
function productSign(left: Expression, next: FormulaPart | undefined): string {
  const isLetter = next?.kind === 'letter' || (next?.kind === 'text' && next.text.startsWith('('));
  return left.kind === 'number' && isLetter ? '' : ' · ';
}

function wrapped(expression: Expression, strength: number): readonly FormulaPart[] {
  const parts = formulaParts(expression);
  return strengthOf(expression) < strength ? [text('('), ...parts, text(')')] : parts;
}

function strengthOf(expression: Expression): number {
  if (expression.kind === 'binary') return STRENGTH[expression.operator];
  return expression.kind === 'negate' ? SIGN_STRENGTH : ATOM_STRENGTH;
}

function text(text: string): FormulaPart {
  return { kind: 'text', text };
}

function letter(text: string): FormulaPart {
  return { kind: 'letter', text };
}
