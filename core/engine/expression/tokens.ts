import { sentence } from '#core/words/messages';
import {
  CONSTANTS,
  EXTREME_NAMES,
  ExpressionError,
  FUNCTION_NAMES,
  VARIABLE_NAMES,
} from './syntax';

export interface Token {
  /** A raised number is an exponent in small digits, such as ². */
  readonly kind: 'number' | 'name' | 'raised' | 'symbol' | 'end';
  /** As a keyboard has it: - for −, * for ×, ^ for **, pi for π. */
  readonly text: string;
  /** From 1. */
  readonly column: number;
  /** Column after its last character. */
  readonly end: number;
}

/** Longer than the longest formula within the limits is when printed. */
const LONGEST_TEXT = 4000;
const SYMBOLS = '+-*/^()|,;';
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const RAISED_SIGNS: Readonly<Record<string, string>> = { '⁻': '-', '⁺': '' };
const MINUS_SIGNS = '−–‒‐‑';
/** Signs that no keyboard has. */
const SIGNS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from(MINUS_SIGNS, (sign) => [sign, '-'])),
  ...Object.fromEntries(Array.from('·⋅∙×∗', (sign) => [sign, '*'])),
  ...Object.fromEntries(Array.from('÷∕⁄', (sign) => [sign, '/'])),
};
const NAME_SIGNS: Readonly<Record<string, string>> = { π: 'pi', '√': 'sqrt' };
/** Spaces of all widths, and what is pasted along with a formula without being seen. */
const UNSEEN = /[\s\u200b-\u200d\u2060-\u2062\ufeff]/;

const NAMES: ReadonlySet<string> = new Set([
  ...VARIABLE_NAMES,
  ...Object.keys(CONSTANTS),
  ...FUNCTION_NAMES,
  ...EXTREME_NAMES,
]);
/** Weights written side by side, as in xy or 2pix: a product. */
const WEIGHTS = new RegExp(`^(?:pi|[${VARIABLE_NAMES.join('')}])+$`);

export function tokenize(text: string): Token[] {
  if (text.length > LONGEST_TEXT) {
    throw new ExpressionError(sentence('faults.formula-long'), LONGEST_TEXT + 1);
  }
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (UNSEEN.test(text[at]!)) {
      at++;
      continue;
    }
    const read = tokensAt(text, at);
    tokens.push(...read);
    at = read.at(-1)!.end - 1;
  }
  const end = text.length + 1;
  tokens.push({ kind: 'end', text: '', column: end, end });
  return tokens;
}

/** The token that begins there; several for names written as one. */
function tokensAt(text: string, at: number): Token[] {
  const first = text[at]!;
  const token = (kind: Token['kind'], end: number, shown = text.slice(at, end)): Token[] => [
    { kind, text: shown, column: at + 1, end: end + 1 },
  ];
  if (isDigit(first) || first === '.') {
    const end = endOfNumber(text, at);
    return token('number', end, withPlainMinus(text.slice(at, end)));
  }
  if (isLetter(first)) {
    let end = at + 1;
    while (isLetter(text[end]) || isDigit(text[end])) end++;
    const name = text.slice(at, end);
    return !NAMES.has(name) && WEIGHTS.test(name) ? splitNames(name, at) : token('name', end);
  }
  if (Object.hasOwn(RAISED_SIGNS, first) || RAISED_DIGITS.includes(first)) {
    let end = at + 1;
    while (end < text.length && RAISED_DIGITS.includes(text[end]!)) end++;
    return token('raised', end, plainNumber(text.slice(at, end), at + 1));
  }
  if (first === '*' && text[at + 1] === '*') return token('symbol', at + 2, '^');
  const sign = SIGNS[first];
  if (sign !== undefined) return token('symbol', at + 1, sign);
  const name = NAME_SIGNS[first];
  if (name !== undefined) return token('name', at + 1, name);
  if (SYMBOLS.includes(first)) return token('symbol', at + 1);
  throw new ExpressionError(
    sentence('faults.formula-character', { text: characterAt(text, at) }),
    at + 1,
  );
}

function splitNames(run: string, at: number): Token[] {
  return Array.from(run.matchAll(/pi|./g), ({ 0: text, index }) => {
    const column = at + index + 1;
    return { kind: 'name', text, column, end: column + text.length };
  });
}

/** Small digits as usual ones. */
function plainNumber(raised: string, column: number): string {
  const digits = Array.from(raised, (c) => RAISED_SIGNS[c] ?? String(RAISED_DIGITS.indexOf(c)));
  const plain = digits.join('');
  if (plain === '' || plain === '-') {
    throw new ExpressionError(sentence('faults.formula-raised', { text: raised }), column);
  }
  return plain;
}

/** Digits, a point, digits, and an exponent such as e-3 if digits follow it. */
function endOfNumber(text: string, start: number): number {
  let end = endOfDigits(text, start);
  if (text[end] === '.') end = endOfDigits(text, end + 1);
  if (end === start + 1 && text[start] === '.') {
    throw new ExpressionError(sentence('faults.formula-digit'), start + 1);
  }
  if (text[end] !== 'e' && text[end] !== 'E') return end;
  const sign = text[end + 1] ?? '';
  const digits = sign !== '' && `-+${MINUS_SIGNS}`.includes(sign) ? end + 2 : end + 1;
  return isDigit(text[digits]) ? endOfDigits(text, digits) : end;
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text[end])) end++;
  return end;
}

function withPlainMinus(text: string): string {
  return Array.from(text, (c) => (MINUS_SIGNS.includes(c) ? '-' : c)).join('');
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
