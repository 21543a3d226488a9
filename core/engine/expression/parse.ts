import { sentence } from '#core/words/messages';
import { Ambiguities } from './ambiguities';
import {
  CONSTANTS,
  type ConstantName,
  EXPRESSION_LIMITS,
  EXTREME_NAMES,
  type Expression,
  ExpressionError,
  type ExtremeName,
  FUNCTION_NAMES,
  type FunctionName,
  type Operator,
  VARIABLE_NAMES,
  type VariableName,
} from './syntax';
import { TokenReader } from './token-reader';
import { type Token, tokenize } from './tokens';

/** Reads a formula by recursive descent; throws an ExpressionError, and nothing else. */
export function parseExpression(text: string): Expression {
  return new Parser(text).parse();
}

/** What the nearest brackets around a place are. */
type Surroundings = 'brackets' | 'bars' | 'arguments';

class Parser {
  private readonly tokens: TokenReader;
  private readonly ambiguous: Ambiguities;
  private nodes = 0;
  private depth = 0;
  private around: Surroundings = 'brackets';
  /** Where a power ended whose exponent might go on: as in e^2x, but not in x^2y. */
  private openExponent: { at: number; exponent: Token } | null = null;
  private lastBar = -1;

  constructor(text: string) {
    this.tokens = new TokenReader(tokenize(text));
    this.ambiguous = new Ambiguities(text);
  }

  parse(): Expression {
    if (this.tokens.isAtEnd) throw new ExpressionError(sentence('faults.formula-empty'), 1);
    const expression = this.sum();
    if (!this.tokens.isAtEnd) throw this.unexpected();
    return expression;
  }

  private sum(): Expression {
    let left = this.product();
    for (let sign = this.tokens.accept('+', '-'); sign; sign = this.tokens.accept('+', '-')) {
      left = this.binary(sign, left, this.product());
    }
    return left;
  }

  private product(): Expression {
    let divisor: Token | null = null;
    let left = this.unary();
    for (;;) {
      const operator = this.tokens.accept('*', '/');
      if (operator) {
        divisor = operator === '/' ? this.tokens.next : null;
        left = this.binary(operator, left, this.unary());
      } else if (this.beginsFactor()) {
        left = this.binary('*', left, this.impliedFactor(divisor));
      } else {
        return left;
      }
    }
  }

  /** Something to multiply by that no sign precedes, as in 3xy, 2|x| or (x-1)(x+1). */
  private impliedFactor(divisor: Token | null): Expression {
    const { next } = this.tokens;
    if (divisor) throw this.ambiguous.divisor(divisor, next, this.tokens.endOfFactors());
    if (this.openExponent?.at === this.tokens.at) {
      throw this.ambiguous.exponent(this.openExponent.exponent, next, this.tokens.endOfFactors());
    }
    if (next.text === '|' && this.lastBar >= 0 && this.hasOnlyFactorsSince(this.lastBar)) {
      throw this.ambiguous.bars(next);
    }
    return this.power();
  }

  private beginsFactor(): boolean {
    const { kind, text } = this.tokens.next;
    return kind === 'name' || text === '(' || (text === '|' && this.around !== 'bars');
  }

  /** A sign binds less than a power: -x^2 is -(x^2), as on paper. */
  private unary(): Expression {
    return this.nested(() => {
      const sign = this.tokens.accept('-', '+');
      if (sign === null) return this.power();
      const operand = this.unary();
      return sign === '+' ? operand : this.node({ kind: 'negate', operand });
    });
  }

  /** Powers associate to the right: 2^3^2 is 2^9. */
  private power(): Expression {
    const base = this.atom();
    if (this.tokens.next.kind === 'raised') {
      const power = this.binary('^', base, this.raised());
      if (this.tokens.next.kind === 'raised' || this.tokens.next.text === '^') {
        throw new ExpressionError(sentence('faults.formula-powers'), this.tokens.next.column);
      }
      return power;
    }
    if (this.tokens.accept('^') === null) return base;
    const first = this.tokens.next;
    const power = this.binary('^', base, this.unary());
    const isPlain = base.kind !== 'number' && base.kind !== 'constant' && first.kind === 'number';
    const isBracketed = first.text === '(';
    this.openExponent = isPlain || isBracketed ? null : { at: this.tokens.at, exponent: first };
    return power;
  }

  /** An exponent in small digits. */
  private raised(): Expression {
    const { text, column } = this.tokens.take();
    const digits = text.replace('-', '');
    const number = this.node({ kind: 'number', value: finite(digits, column) });
    return digits === text ? number : this.node({ kind: 'negate', operand: number });
  }

  private atom(): Expression {
    const token = this.tokens.next;
    if (token.kind === 'number') return this.number();
    if (token.kind === 'name') return this.named(this.tokens.take());
    if (token.text === '|') return this.node({ kind: 'call', name: 'abs', argument: this.bars() });
    if (token.text !== '(') throw this.unexpected();
    return this.within('brackets', ')', () => this.sum());
  }

  /** A comma between digits is decimal, except where commas separate the numbers of a function. */
  private number(): Expression {
    const { text, column } = this.tokens.take();
    const decimals = this.around === 'arguments' ? null : this.tokens.acceptDecimals(text);
    return this.node({
      kind: 'number',
      value: finite(decimals ? `${text}.${decimals}` : text, column),
    });
  }

  private named(token: Token): Expression {
    const { text: name } = token;
    if (isOneOf(FUNCTION_NAMES, name)) return this.call(token, name as FunctionName);
    if (isOneOf(EXTREME_NAMES, name)) return this.extreme(token, name as ExtremeName);
    if (isOneOf(VARIABLE_NAMES, name))
      return this.node({ kind: 'variable', name: name as VariableName });
    if (Object.hasOwn(CONSTANTS, name))
      return this.node({ kind: 'constant', name: name as ConstantName });
    const names = [...VARIABLE_NAMES, ...Object.keys(CONSTANTS), ...FUNCTION_NAMES];
    const known = [...names, ...EXTREME_NAMES].join(', ');
    throw new ExpressionError(sentence('faults.formula-unknown', { name, known }), token.column);
  }

  /** sin(x), sin x, sin²(x). */
  private call(token: Token, name: FunctionName): Expression {
    const exponent = this.exponentOfCall();
    const call = this.node({ kind: 'call', name, argument: this.argument(token) });
    return exponent ? this.binary('^', call, exponent) : call;
  }

  private exponentOfCall(): Expression | null {
    const { kind, text } = this.tokens.next;
    if (kind === 'raised' && !text.startsWith('-')) return this.raised();
    if (text !== '^' || this.tokens.peek().kind !== 'number') return null;
    this.tokens.take();
    return this.number();
  }

  private argument(name: Token): Expression {
    const { text } = this.tokens.next;
    if (text === '|') return this.atom();
    return text === '(' ? this.bracketedArgument(name) : this.bareArgument(name);
  }

  private bracketedArgument(name: Token): Expression {
    const operands = this.operands();
    if (operands.length === 1) return operands[0]!;
    throw new ExpressionError(
      sentence('faults.formula-one-number', { name: name.text }),
      name.column,
    );
  }

  /** Numbers and weights side by side, up to where it could be read in two ways; of a root, only the first. */
  private bareArgument(name: Token): Expression {
    const first = this.tokens.next;
    if (!this.beginsBareArgument() && first.kind !== 'number') {
      const isSign = first.text === '-';
      const end = this.tokens.endOfFactors(this.tokens.at + (isSign ? 1 : 0));
      throw this.ambiguous.argument(name, first, end);
    }
    const isRoot = name.text === 'sqrt';
    let argument = this.power();
    while (!isRoot && this.beginsBareArgument()) {
      argument = this.binary('*', argument, this.impliedFactor(null));
    }
    const { next } = this.tokens;
    const mayGoOn =
      ['*', '/', '(', '^'].includes(next.text) ||
      (isRoot && next.kind === 'name') ||
      (next.text === '|' && this.around !== 'bars');
    if (mayGoOn) {
      const end = this.tokens.endOfFactors(this.tokens.at, '^*/');
      throw this.ambiguous.call(name, first, next, end);
    }
    return argument;
  }

  private beginsBareArgument(): boolean {
    const { kind, text } = this.tokens.next;
    return kind === 'name' && (isOneOf(VARIABLE_NAMES, text) || Object.hasOwn(CONSTANTS, text));
  }

  private extreme(token: Token, name: ExtremeName): Expression {
    const operands = this.tokens.next.text === '(' ? this.operands() : [];
    if (operands.length >= 2) return this.node({ kind: 'extreme', name, operands });
    throw new ExpressionError(sentence('faults.formula-two-numbers', { name }), token.column);
  }

  private operands(): Expression[] {
    return this.within('arguments', ')', () => {
      const operands = [this.sum()];
      while (this.tokens.accept(',', ';')) operands.push(this.sum());
      return operands;
    });
  }

  private bars(): Expression {
    const inner = this.within('bars', '|', () => this.sum());
    this.lastBar = this.tokens.at - 1;
    return inner;
  }

  private within<T>(around: Surroundings, closing: string, read: () => T): T {
    const open = this.tokens.take();
    const outside = this.around;
    this.around = around;
    const inner = read();
    if (this.tokens.next.text !== closing) {
      if (!this.tokens.isAtEnd) throw this.unexpected();
      throw this.ambiguous.open(open, closing);
    }
    this.tokens.take();
    this.around = outside;
    return inner;
  }

  private hasOnlyFactorsSince(at: number): boolean {
    return this.tokens.since(at).every(({ kind }) => kind !== 'symbol');
  }

  private binary(operator: Operator, left: Expression, right: Expression): Expression {
    return this.node({ kind: 'binary', operator, left, right });
  }

  private nested<T>(read: () => T): T {
    if (++this.depth > EXPRESSION_LIMITS.depth) {
      throw new ExpressionError(sentence('faults.formula-deep'), this.tokens.next.column);
    }
    const result = read();
    this.depth--;
    return result;
  }

  private node(expression: Expression): Expression {
    if (++this.nodes > EXPRESSION_LIMITS.nodes) {
      throw new ExpressionError(sentence('faults.formula-parts'), this.tokens.next.column);
    }
    return expression;
  }

  private unexpected(): ExpressionError {
    return this.ambiguous.unexpected(this.tokens.previous, this.tokens.next);
  }
}

function finite(text: string, column: number): number {
  const value = Number(text);
  if (!Number.isFinite(value))
    throw new ExpressionError(sentence('faults.formula-number-large'), column);
  return value;
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
