/**
 * As much of WebAssembly's binary format as a kernel needs (https://webassembly.github.io/spec/core/binary).
 * Pairs are its `f64x2`.
 */

export type Bytes = readonly number[];

export const OP = {
  loop: [0x03, 0x40],
  end: [0x0b],
  branchIf: [0x0d],
  get: [0x20],
  set: [0x21],
  tee: [0x22],
  integer: [0x41],
  float: [0x44],
  isLess: [0x49],
  addIntegers: [0x6a],
  multiplyIntegers: [0x6c],
  fill: [0xfc, 0x0b, 0x00],
  load: [0xfd, 0x00],
  loadTwice: [0xfd, 0x0a],
  store: [0xfd, 0x0b],
  twice: [0xfd, 0x14],
} as const satisfies Record<string, Bytes>;

/** On pairs. Comparisons give all bits or none, for `and` and `andNot` to keep or drop the other number. */
export const PAIR_OP = {
  plus: [0xfd, 0xf0, 0x01],
  minus: [0xfd, 0xf1, 0x01],
  times: [0xfd, 0xf2, 0x01],
  over: [0xfd, 0xf3, 0x01],
  root: [0xfd, 0xef, 0x01],
  atMost: [0xfd, 0x4b],
  and: [0xfd, 0x4e],
  /** The first operand where the second is none. */
  andNot: [0xfd, 0x4f],
  /** The second operand if it is larger, else the first: also where one of them is NaN. */
  larger: [0xfd, 0xf7, 0x01],
} as const satisfies Record<string, Bytes>;

const INTEGER = 0x7f;
const PAIR = 0x7b;
const PAGE_BYTES = 65_536;

/** An integer from 0 to 2^31 - 1, as LEB128. */
export function unsigned(value: number): Bytes {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}

/** The same with room for a sign, as constants have it. */
export function signed(value: number): Bytes {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x3f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}

export function float64(value: number): Bytes {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value, true);
  return [...bytes];
}

/** A module that imports `engine.memory`, of so many bytes, and exports `advance`, which takes an integer. */
export function writeModule(
  code: Bytes,
  integerLocals: number,
  pairLocals: number,
  memoryBytes: number,
): Uint8Array<ArrayBuffer> {
  const pages = unsigned(memoryBytes / PAGE_BYTES);
  const locals = [2, ...unsigned(integerLocals), INTEGER, ...unsigned(pairLocals), PAIR];
  const magic = [0x00, ...latin('asm')];
  const version = [1, 0, 0, 0];
  return Uint8Array.from([
    ...magic,
    ...version,
    ...section(1, [0x60, 1, INTEGER, 0]),
    ...section(2, [...name('engine'), ...name('memory'), 2, 1, ...pages, ...pages]),
    ...section(3, [0]),
    ...section(7, [...name('advance'), 0, 0]),
    ...section(10, sized([...locals, ...code, ...OP.end])),
  ]);
}

/** Each section here has a single entry. */
function section(id: number, entry: Bytes): Bytes {
  return [id, ...sized([1, ...entry])];
}

function sized(content: Bytes): Bytes {
  return [...unsigned(content.length), ...content];
}

function name(text: string): Bytes {
  return sized(latin(text));
}

function latin(text: string): Bytes {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}
