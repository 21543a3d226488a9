import type { Address } from '../../memory';
import { type FormulaWriter, Pair } from '../../pair';
import { type Bytes, float64, OP, PAIR_OP, signed, unsigned, writeModule } from './wasm';

type IntegerLocal = number;

/** How many steps to go: the function's parameter. */
const COUNT: IntegerLocal = 0;
/** Steps done. */
const STEP: IntegerLocal = 1;
/** Runs done in this step, times the bytes of a number. */
const RUN: IntegerLocal = 2;
/** As many integers come before it, the parameter among them. */
const FIRST_PAIR = 3;

const NUMBER_BYTES = Float64Array.BYTES_PER_ELEMENT;

/** Writes the function that advances a block of `runs` runs, in the order in which its methods are called. */
export class KernelWriter implements FormulaWriter {
  /** Constants, which come before everything else. */
  private readonly head: number[] = [];
  private readonly body: number[] = [];
  private pairs = 0;

  constructor(private readonly runs: number) {}

  calculate(operation: keyof typeof PAIR_OP, ...operands: readonly (Pair | number)[]): Pair {
    for (const operand of operands) {
      this.get(typeof operand === 'number' ? this.constant(operand) : operand);
    }
    return this.keep(PAIR_OP[operation]);
  }

  /** `COUNT` times, and once at least. */
  everyStep(body: () => void): void {
    this.loop(STEP, 1, [...OP.get, COUNT], body);
  }

  /** For all runs in turn, two at a time. */
  everyPair(body: () => void): void {
    this.loop(RUN, 2 * NUMBER_BYTES, [...OP.integer, ...signed(this.runs * NUMBER_BYTES)], body);
  }

  /** The number at an address, for every run. */
  loadShared(address: Address): Pair {
    this.write(OP.integer, signed(0));
    return this.keep(at(OP.loadTwice, address));
  }

  /** The same where each step has its own numbers, so many of them. */
  loadOfStep(address: Address, numbersPerStep: number): Pair {
    this.getRow(numbersPerStep);
    return this.keep(at(OP.loadTwice, address));
  }

  /** Of an array with a number for each run. */
  load(address: Address): Pair {
    this.write(OP.get, [RUN]);
    return this.keep(at(OP.load, address));
  }

  store(address: Address, value: Pair): void {
    this.write(OP.get, [RUN]);
    this.get(value);
    this.write(at(OP.store, address));
  }

  /** In the row of this step, where there is an array for each. */
  storeInRow(address: Address, value: Pair): void {
    this.getRow(this.runs);
    this.write(OP.get, [RUN], OP.addIntegers);
    this.get(value);
    this.write(at(OP.store, address));
  }

  /** Zeros for every run. */
  clear(address: Address): void {
    this.write(OP.integer, signed(address * NUMBER_BYTES), OP.integer, signed(0));
    this.write(OP.integer, signed(this.runs * NUMBER_BYTES), OP.fill);
  }

  finish(memoryBytes: number): Uint8Array<ArrayBuffer> {
    return writeModule([...this.head, ...this.body], FIRST_PAIR - 1, this.pairs, memoryBytes);
  }

  private loop(counter: IntegerLocal, by: number, end: Bytes, body: () => void): void {
    this.write(OP.integer, signed(0), OP.set, [counter], OP.loop);
    body();
    this.write(OP.get, [counter], OP.integer, signed(by), OP.addIntegers, OP.tee, [counter]);
    this.write(end, OP.isLess, OP.branchIf, [0], OP.end);
  }

  /** Where the row of this step begins, in bytes from the first one. */
  private getRow(numbersPerStep: number): void {
    const bytes = signed(numbersPerStep * NUMBER_BYTES);
    this.write(OP.get, [STEP], OP.integer, bytes, OP.multiplyIntegers);
  }

  private constant(value: number): Pair {
    const pair = this.name();
    const local = unsigned(pair.local);
    this.head.push(...OP.float, ...float64(value), ...OP.twice, ...OP.set, ...local);
    return pair;
  }

  private get({ local }: Pair): void {
    this.write(OP.get, unsigned(local));
  }

  /** Ends in an operation, whose result gets a variable of its own. */
  private keep(operation: Bytes): Pair {
    const pair = this.name();
    this.write(operation, OP.set, unsigned(pair.local));
    return pair;
  }

  private name(): Pair {
    return new Pair(this, FIRST_PAIR + this.pairs++);
  }

  private write(...parts: readonly Bytes[]): void {
    for (const part of parts) this.body.push(...part);
  }
}

/** An operation on memory, with the address added to what is on the stack; aligned to 8 bytes (2^3). */
function at(operation: Bytes, address: Address): Bytes {
  return [...operation, 3, ...unsigned(address * NUMBER_BYTES)];
}
