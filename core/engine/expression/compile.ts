import type { LossDefinition } from '../loss-function';
import { mendSlopes } from './mend-slopes';
import * as op from './operations';
import { CONSTANTS, type Expression, type VariableName } from './syntax';

type Row = op.Row;
type Instruction = (runs: number) => void;

/** Runs computed at a time: few enough for their rows to stay in the cache. */
const CAPACITY = 64;
const LARGEST_EXPANDED_EXPONENT = 64;

/** A part of the formula: where its value is kept, and its derivative by each variable (null for zero). */
interface Part {
  readonly value: Row;
  readonly slopes: readonly (Row | null)[];
  /** Its value where that is the same for every run. */
  readonly constant: number | null;
}

/**
 * The kernel of a loss (see `LossDefinition.evaluate`), for a formula in these variables. Its rows are scratch: each
 * call fills them before it reads them.
 */
export function compileExpression(
  expression: Expression,
  variables: readonly VariableName[],
): LossDefinition['evaluate'] {
  const compiler = new Compiler(variables);
  const { value, slopes } = compiler.compile(expression);
  const { inputs, program } = compiler;
  const valueAt = (point: ArrayLike<number>) => {
    for (let d = 0; d < inputs.length; d++) inputs[d]![0] = point[d]!;
    for (let k = 0; k < program.length; k++) program[k]!(1);
    return value[0]!;
  };

  return (weights, gradients, losses) => {
    const runs = losses.length;
    for (let first = 0; first < runs; first += CAPACITY) {
      const size = Math.min(CAPACITY, runs - first);
      for (let d = 0; d < inputs.length; d++) read(weights, d * runs + first, inputs[d]!, size);
      for (let k = 0; k < program.length; k++) program[k]!(size);
      write(value, losses, first, size);
      for (let d = 0; d < inputs.length; d++) {
        write(slopes[d] ?? ZEROS, gradients, d * runs + first, size);
      }
    }
    if (!areFinite(gradients)) mendSlopes(valueAt, weights, gradients, losses);
  };
}

function areFinite(row: Row): boolean {
  let sum = 0;
  for (let k = 0; k < row.length; k++) sum += 0 * row[k]!;
  return sum === 0;
}

const ZEROS = new Float64Array(CAPACITY);
const ONES = new Float64Array(CAPACITY).fill(1);

function read(from: Float64Array, first: number, to: Row, size: number): void {
  for (let i = 0; i < size; i++) to[i] = from[first + i]!;
}

function write(from: Row, to: Float64Array, first: number, size: number): void {
  for (let i = 0; i < size; i++) to[first + i] = from[i]!;
}

/** Turns a tree into a list of loops over rows: values, and derivatives by the chain rule in forward mode. */
class Compiler {
  readonly program: Instruction[] = [];
  readonly inputs: readonly Row[];

  constructor(private readonly variables: readonly VariableName[]) {
    this.inputs = variables.map(() => new Float64Array(CAPACITY));
  }

  compile(expression: Expression): Part {
    switch (expression.kind) {
      case 'number':
        return this.constant(expression.value);
      case 'constant':
        return this.constant(CONSTANTS[expression.name]);
      case 'variable': {
        const index = this.variables.indexOf(expression.name);
        const slopes = this.variables.map((_, d) => (d === index ? ONES : null));
        return { value: this.inputs[index]!, slopes, constant: null };
      }
      case 'negate': {
        const operand = this.compile(expression.operand);
        return this.minus(this.constant(0), operand, true);
      }
      case 'call':
        return this.apply(op.FUNCTIONS[expression.name], this.compile(expression.argument));
      case 'extreme':
        return this.extreme(expression);
      case 'binary':
        return this.combine(expression);
    }
  }

  private combine({ operator, left, right }: Extract<Expression, { kind: 'binary' }>): Part {
    const a = this.compile(left);
    const b = this.compile(right);
    switch (operator) {
      case '+':
        return this.plus(a, b);
      case '-':
        return this.minus(a, b, false);
      case '*':
        return this.times(a, b);
      case '/':
        return this.over(a, b);
      case '^':
        return b.constant === null ? this.raised(a, b) : this.fixedPower(a, b.constant);
    }
  }

  private plus(a: Part, b: Part): Part {
    const value = this.emit((out, runs) => op.add(a.value, b.value, out, runs));
    const slopes = this.slopes((d) => {
      const da = a.slopes[d]!;
      const db = b.slopes[d]!;
      if (!da || !db) return da ?? db;
      return this.emit((out, runs) => op.add(da, db, out, runs));
    });
    return this.finish(value, slopes, a, b);
  }

  private minus(a: Part, b: Part, isSign: boolean): Part {
    const value = isSign
      ? this.negated(b.value)
      : this.emit((out, runs) => op.subtract(a.value, b.value, out, runs));
    const slopes = this.slopes((d) => {
      const da = a.slopes[d]!;
      const db = b.slopes[d]!;
      if (!db) return da;
      return da ? this.emit((out, runs) => op.subtract(da, db, out, runs)) : this.negated(db);
    });
    return this.finish(value, slopes, a, b);
  }

  private times(a: Part, b: Part): Part {
    const value = this.emit((out, runs) => op.multiply(a.value, b.value, out, runs));
    const slopes = this.slopes((d) => {
      const da = a.slopes[d]!;
      const db = b.slopes[d]!;
      if (da && db)
        return this.emit((out, runs) => op.multiplyBoth(da, b.value, a.value, db, out, runs));
      return this.chained(b.value, da) ?? this.chained(a.value, db);
    });
    return this.finish(value, slopes, a, b);
  }

  /** (a / b)' = (a' - (a / b) b') / b */
  private over(a: Part, b: Part): Part {
    const value = this.emit((out, runs) => op.divide(a.value, b.value, out, runs));
    const slopes = this.slopes((d) => {
      const fromB = this.chained(value, b.slopes[d]!);
      const da = a.slopes[d]!;
      let top = da;
      if (fromB)
        top = da
          ? this.emit((out, runs) => op.subtract(da, fromB, out, runs))
          : this.negated(fromB);
      return top && this.emit((out, runs) => op.divide(top, b.value, out, runs));
    });
    return this.finish(value, slopes, a, b);
  }

  private fixedPower(a: Part, k: number): Part {
    if (Number.isInteger(k) && Math.abs(k) <= LARGEST_EXPANDED_EXPONENT) {
      const whole = this.wholePower(a, Math.abs(k));
      return k < 0 ? this.over(this.constant(1), whole) : whole;
    }
    return this.apply(k === 0.5 ? op.FUNCTIONS.sqrt : op.fixedPower(k), a);
  }

  private wholePower(a: Part, k: number): Part {
    if (k === 0) return this.constant(1);
    if (k === 1) return a;
    if (k % 2 === 0) return this.apply(op.square, this.wholePower(a, k / 2));
    return this.times(this.wholePower(a, k - 1), a);
  }

  private raised(a: Part, b: Part): Part {
    const value = this.emit((out, runs) => op.raise(a.value, b.value, out, runs));
    const slopes = this.slopes((d) => {
      const [da, db] = [a.slopes[d]!, b.slopes[d]!];
      const left = da && this.emit((out, runs) => op.raiseLeftSlope(a.value, b.value, out, runs));
      const right = db && this.emit((out, runs) => op.raiseRightSlope(a.value, value, out, runs));
      const fromLeft = left && this.chained(left, da);
      const fromRight = right && this.chained(right, db);
      if (!fromLeft || !fromRight) return fromLeft ?? fromRight;
      return this.emit((out, runs) => op.add(fromLeft, fromRight, out, runs));
    });
    return this.finish(value, slopes, a, b);
  }

  private extreme({ name, operands }: Extract<Expression, { kind: 'extreme' }>): Part {
    const sign = name === 'max' ? 1 : -1;
    return operands
      .map((operand) => this.compile(operand))
      .reduce((a, b) => this.further(a, b, sign));
  }

  /** The larger of two, or the smaller for a `sign` of -1. */
  private further(a: Part, b: Part, sign: 1 | -1): Part {
    const value = this.emit((out, runs) => op.further(a.value, b.value, sign, out, runs));
    const slopes = this.slopes((d) => {
      const da = a.slopes[d] ?? ZEROS;
      const db = b.slopes[d] ?? ZEROS;
      if (da === db) return a.slopes[d]!;
      return this.emit((out, runs) => op.furtherSlope(a.value, b.value, sign, da, db, out, runs));
    });
    return this.finish(value, slopes, a, b);
  }

  private apply(unary: op.Unary, a: Part): Part {
    const value = this.emit((out, runs) => unary.value(a.value, out, runs));
    if (a.constant !== null)
      return this.finish(
        value,
        this.slopes(() => null),
        a,
      );
    const slope = this.emit((out, runs) => unary.slope(a.value, value, out, runs));
    return this.finish(
      value,
      this.slopes((d) => this.chained(slope, a.slopes[d]!)),
      a,
    );
  }

  /** `factor` times a derivative, which is null for zero. */
  private chained(factor: Row, slope: Row | null): Row | null {
    if (slope === null || slope === ONES) return slope && factor;
    return this.emit((out, runs) => op.multiply(factor, slope, out, runs));
  }

  private negated(row: Row): Row {
    return this.emit((out, runs) => op.negate(row, out, runs));
  }

  private constant(value: number): Part {
    return {
      value: new Float64Array(CAPACITY).fill(value),
      slopes: this.slopes(() => null),
      constant: value,
    };
  }

  /** Constant parts are computed once, here. */
  private finish(value: Row, slopes: (Row | null)[], ...operands: Part[]): Part {
    if (operands.some(({ constant }) => constant === null))
      return { value, slopes, constant: null };
    this.program.pop()!(CAPACITY);
    return this.constant(value[0]!);
  }

  private slopes(of: (d: number) => Row | null): (Row | null)[] {
    return this.variables.map((_, d) => of(d));
  }

  private emit(fill: (out: Row, runs: number) => void): Row {
    const out = new Float64Array(CAPACITY);
    this.program.push((runs) => fill(out, runs));
    return out;
  }
}
