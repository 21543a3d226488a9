import { EXPRESSION_LIMITS, ExpressionError } from './syntax';

export interface Token {
  readonly kind: 'number' | 'name' | 'symbol' | 'end';
  readonly text: string;
  /** From 1. */
  readonly column: number;
}

const SYMBOLS = '+-*/^()';

export function tokenize(text: string): Token[] {
  if (text.length > EXPRESSION_LIMITS.length) {
    const message = `The formula is too long: at most ${EXPRESSION_LIMITS.length} characters.`;
    throw new ExpressionError(message, EXPRESSION_LIMITS.length + 1);
  }
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const column = at + 1;
    const first = text[at]!;
    if (first === ' ' || first === '\t') {
      at++;
      continue;
    }
    let kind: Token['kind'] = 'symbol';
    let end = at + 1;
    if (isDigit(first) || first === '.') {
      kind = 'number';
      end = endOfNumber(text, at);
    } else if (isLetter(first)) {
      kind = 'name';
      while (isLetter(text[end]) || isDigit(text[end])) end++;
    } else if (!SYMBOLS.includes(first)) {
      throw new ExpressionError(`“${characterAt(text, at)}” cannot be used in a formula.`, column);
    }
    tokens.push({ kind, text: text.slice(at, end), column });
    at = end;
  }
  tokens.push({ kind: 'end', text: '', column: text.length + 1 });
  return tokens;
}

/** Digits, a point, digits, and an exponent such as e-3 if digits follow it. */
function endOfNumber(text: string, start: number): number {
  let end = endOfDigits(text, start);
  if (text[end] === '.') end = endOfDigits(text, end + 1);
  if (end === start + 1 && text[start] === '.') {
    throw new ExpressionError('A number needs a digit beside its point.', start + 1);
  }
  if (text[end] !== 'e' && text[end] !== 'E') return end;
  const digits = text[end + 1] === '-' || text[end + 1] === '+' ? end + 2 : end + 1;
  return isDigit(text[digits]) ? endOfDigits(text, digits) : end;
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text[end])) end++;
  return end;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function isLetter(character: string | undefined): boolean {
  if (character === undefined) return false;
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

/** The whole character, which may be two UTF-16 units. */
function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}
