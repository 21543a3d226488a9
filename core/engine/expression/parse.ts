import {
  CONSTANTS,
  type ConstantName,
  EXPRESSION_LIMITS,
  type Expression,
  ExpressionError,
  FUNCTION_NAMES,
  type FunctionName,
  type Operator,
  VARIABLE_NAMES,
  type VariableName,
} from './syntax';
import { type Token, tokenize } from './tokens';

/** Reads a formula by recursive descent; throws an ExpressionError, and nothing else. */
export function parseExpression(text: string): Expression {
  return new Parser(tokenize(text)).parse();
}

class Parser {
  private at = 0;
  private nodes = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  parse(): Expression {
    if (this.next().kind === 'end') throw new ExpressionError('Type a formula, such as x^2.', 1);
    const expression = this.sum();
    if (this.next().kind !== 'end') throw this.unexpected();
    return expression;
  }

  private sum(): Expression {
    let left = this.product();
    for (let operator = this.accept('+', '-'); operator; operator = this.accept('+', '-')) {
      left = this.node({ kind: 'binary', operator, left, right: this.product() });
    }
    return left;
  }

  private product(): Expression {
    let left = this.unary();
    for (let operator = this.accept('*', '/'); operator; operator = this.accept('*', '/')) {
      left = this.node({ kind: 'binary', operator, left, right: this.unary() });
    }
    return left;
  }

  /** A sign binds less than a power: -x^2 is -(x^2), as on paper. */
  private unary(): Expression {
    return this.nested(() => {
      const sign = this.accept('-', '+');
      if (sign === null) return this.power();
      const operand = this.unary();
      return sign === '+' ? operand : this.node({ kind: 'negate', operand });
    });
  }

  /** Powers associate to the right: 2^3^2 is 2^9. */
  private power(): Expression {
    const left = this.atom();
    if (this.accept('^') === null) return left;
    return this.node({ kind: 'binary', operator: '^', left, right: this.unary() });
  }

  private atom(): Expression {
    const token = this.next();
    if (token.kind === 'number') {
      this.at++;
      const value = Number(token.text);
      if (!Number.isFinite(value))
        throw new ExpressionError('This number is too large.', token.column);
      return this.node({ kind: 'number', value });
    }
    if (token.kind === 'name') {
      this.at++;
      return this.named(token);
    }
    if (token.text !== '(') throw this.unexpected();
    return this.bracket();
  }

  private named(token: Token): Expression {
    const name = token.text;
    if (isOneOf(FUNCTION_NAMES, name)) {
      if (this.next().text !== '(') {
        throw new ExpressionError(
          `${name} needs its argument in brackets: ${name}(x).`,
          this.next().column,
        );
      }
      return this.node({ kind: 'call', name: name as FunctionName, argument: this.bracket() });
    }
    if (isOneOf(VARIABLE_NAMES, name))
      return this.node({ kind: 'variable', name: name as VariableName });
    if (Object.hasOwn(CONSTANTS, name))
      return this.node({ kind: 'constant', name: name as ConstantName });
    const known = [...VARIABLE_NAMES, ...Object.keys(CONSTANTS), ...FUNCTION_NAMES].join(', ');
    throw new ExpressionError(`“${name}” is not known here. There are ${known}.`, token.column);
  }

  private bracket(): Expression {
    const open = this.next();
    this.at++;
    const inner = this.sum();
    if (this.next().text !== ')') {
      if (this.next().kind !== 'end') throw this.unexpected();
      throw new ExpressionError('This bracket is never closed.', open.column);
    }
    this.at++;
    return inner;
  }

  private next(): Token {
    return this.tokens[this.at]!;
  }

  private accept<T extends Operator>(...operators: T[]): T | null {
    const found = operators.find((operator) => this.next().text === operator);
    if (found === undefined) return null;
    this.at++;
    return found;
  }

  private nested<T>(read: () => T): T {
    if (++this.depth > EXPRESSION_LIMITS.depth) {
      throw new ExpressionError('The formula is nested too deeply.', this.next().column);
    }
    const result = read();
    this.depth--;
    return result;
  }

  private node(expression: Expression): Expression {
    if (++this.nodes > EXPRESSION_LIMITS.nodes) {
      throw new ExpressionError('The formula has too many parts.', this.next().column);
    }
    return expression;
  }

  private unexpected(): ExpressionError {
    const { kind, text, column } = this.next();
    if (kind === 'end') return new ExpressionError('The formula stops too early.', column);
    const before = this.tokens[this.at - 1];
    const isProduct = kind === 'name' || kind === 'number' || text === '(';
    if (isProduct && before && (before.kind !== 'symbol' || before.text === ')')) {
      return new ExpressionError(`Write a product with *: ${before.text}*${text}.`, column);
    }
    return new ExpressionError(`“${text}” was not expected here.`, column);
  }
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
