/** What can be done with pairs in a formula. */
export type Arithmetic = 'plus' | 'minus' | 'times' | 'over' | 'root';

/** Where formulas go: a number stands for a pair of it. */
export interface FormulaWriter {
  calculate(operation: Arithmetic, ...operands: readonly (Pair | number)[]): Pair;
}

/**
 * The same number of two runs, side by side in one register of 128 bits. A formula in pairs calculates nothing: it
 * writes down, operation by operation, what a fused kernel is to do (`fused/compile`). Each operation rounds
 * once, to float64, as it does in TypeScript.
 */
export class Pair {
  constructor(
    private readonly writer: FormulaWriter,
    /** The local variable of the kernel that holds it. */
    readonly local: number,
  ) {}

  plus(other: Pair | number): Pair {
    return this.writer.calculate('plus', this, other);
  }

  minus(other: Pair | number): Pair {
    return this.writer.calculate('minus', this, other);
  }

  /** `number - this` */
  takenFrom(number: number): Pair {
    return this.writer.calculate('minus', number, this);
  }

  times(other: Pair | number): Pair {
    return this.writer.calculate('times', this, other);
  }

  over(other: Pair): Pair {
    return this.writer.calculate('over', this, other);
  }

  root(): Pair {
    return this.writer.calculate('root', this);
  }
}
