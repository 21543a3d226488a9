import { sentence } from '#core/words/messages';
import { ExpressionError } from './syntax';
import type { Token } from './tokens';

/** Goes through the tokens of a formula, which end in one of kind `end`. */
export class TokenReader {
  at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get next(): Token {
    return this.tokens[this.at]!;
  }

  get isAtEnd(): boolean {
    return this.next.kind === 'end';
  }

  get previous(): Token | null {
    return this.tokens[this.at - 1] ?? null;
  }

  /** The one after the next. */
  peek(): Token {
    return this.tokens[this.at + 1] ?? this.next;
  }

  take(): Token {
    return this.tokens[this.at++]!;
  }

  accept<T extends string>(...symbols: T[]): T | null {
    const { kind, text } = this.next;
    const found = kind === 'symbol' && symbols.find((symbol) => text === symbol);
    if (!found) return null;
    this.at++;
    return found;
  }

  /** The digits after a decimal comma that belongs to the whole number just taken; null if it has none. */
  acceptDecimals(whole: string): string | null {
    const decimals = this.peek();
    if (!/^\d+$/.test(whole) || !this.isGluedComma() || !/^\d+(e|$)/i.test(decimals.text))
      return null;
    if (decimals.column !== this.next.end) return null;
    this.at += 2;
    if (this.isGluedComma() && this.peek().kind === 'number') {
      throw new ExpressionError(sentence('faults.formula-thousands'), this.next.column);
    }
    return decimals.text;
  }

  /** Column after the numbers, names and brackets that stand side by side from token `from` on. */
  endOfFactors(from = this.at, between = '^'): number {
    let depth = 0;
    let end = this.tokens[from]!.column;
    for (const { kind, text, end: after } of this.tokens.slice(from)) {
      if (text === '(') depth++;
      if (text === ')') depth--;
      const isOver = depth === 0 && kind === 'symbol' && !`()${between}`.includes(text);
      if (kind === 'end' || depth < 0 || isOver) break;
      end = after;
    }
    return end;
  }

  /** From that token to the next. */
  since(at: number): readonly Token[] {
    return this.tokens.slice(at + 1, this.at);
  }

  private isGluedComma(): boolean {
    const { text, column } = this.next;
    return text === ',' && column === this.previous?.end;
  }
}
