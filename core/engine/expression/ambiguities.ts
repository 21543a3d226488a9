import { sentence } from '#core/words/messages';
import { ExpressionError } from './syntax';
import type { Token } from './tokens';

/** What to say of text that isn't a formula, or could be two, and what may have been meant. */
export class Ambiguities {
  constructor(private readonly text: string) {}

  /** 1/2x */
  divisor(divisor: Token, next: Token, end: number): ExpressionError {
    return this.twoReadings(next, this.withStar(next), this.wrapped(divisor.column, end));
  }

  /** e^2x */
  exponent(exponent: Token, next: Token, end: number): ExpressionError {
    return this.twoReadings(next, this.withStar(next), this.wrapped(exponent.column, end));
  }

  /** sin x/2 */
  call(name: Token, first: Token, next: Token, end: number): ExpressionError {
    const short = this.wrapped(first.column, this.endBefore(next));
    return this.twoReadings(next, short, this.wrapped(first.column, end), name);
  }

  /** |2|x|-1| */
  bars(next: Token): ExpressionError {
    return new ExpressionError(sentence('faults.formula-bars'), next.column, [this.withStar(next)]);
  }

  /** exp -x */
  argument(name: Token, first: Token, end: number): ExpressionError {
    return new ExpressionError(
      sentence('faults.formula-argument', { name: name.text }),
      first.column,
      end > first.column ? [this.wrapped(first.column, end)] : [],
    );
  }

  /** A bracket or a bar without its other half. */
  open({ text, column }: Token, closing: string): ExpressionError {
    const what = text === '|' ? 'bar' : 'bracket';
    return new ExpressionError(sentence(`faults.formula-open-${what}`), column, [
      `${this.text.trimEnd()}${closing}`,
    ]);
  }

  unexpected(before: Token | null, next: Token): ExpressionError {
    const { kind, text, column } = next;
    if (kind === 'end') {
      const without = before ? [this.without(before)] : [];
      return new ExpressionError(sentence('faults.formula-short'), column, without);
    }
    if (kind === 'number' && before && (before.kind !== 'symbol' || before.text === ')')) {
      const isOneNumber = before.kind === 'number' && before.end === column;
      const fault = sentence('faults.formula-product', {
        before: this.shown(before),
        after: text,
      });
      return new ExpressionError(fault, column, isOneNumber ? [] : [this.withStar(next)]);
    }
    const fault =
      text === ','
        ? sentence('faults.formula-comma')
        : sentence('faults.formula-unexpected', { text: this.shown(next) });
    return new ExpressionError(fault, column, [this.without(next)]);
  }

  private twoReadings(next: Token, one: string, other: string, name?: Token): ExpressionError {
    const fault = name
      ? sentence('faults.formula-two-readings-after', { name: name.text })
      : sentence('faults.formula-two-readings');
    return new ExpressionError(fault, next.column, [one, other]);
  }

  /** As somebody typed it. */
  private shown({ column, end }: Token): string {
    return this.text.slice(column - 1, end - 1);
  }

  private withStar({ column }: Token): string {
    return `${this.text.slice(0, column - 1)}*${this.text.slice(column - 1)}`;
  }

  private without({ column, end }: Token): string {
    return this.text.slice(0, column - 1) + this.text.slice(end - 1);
  }

  /** Brackets around the columns from `start` to before `end`. */
  private wrapped(start: number, end: number): string {
    const { text } = this;
    return `${text.slice(0, start - 1).trimEnd()}(${text.slice(start - 1, end - 1)})${text.slice(end - 1)}`;
  }

  private endBefore({ column }: Token): number {
    return this.text.slice(0, column - 1).trimEnd().length + 1;
  }
}
