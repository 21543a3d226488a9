/** Exact access to the exponent of a float64, through two typed arrays over the same memory. */

const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);
/** Index of the word that holds sign and exponent, which depends on the machine's byte order. */
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/** k of a normal number x = m 2^k with 1 <= |m| < 2. */
export function exponentOf(x: number): number {
  number[0] = x;
  return ((words[HIGH]! >>> 20) & 0x7ff) - 1023;
}

/** The normal number x with its exponent replaced; `exponent` from -1022 to 1023. */
export function withExponent(x: number, exponent: number): number {
  number[0] = x;
  words[HIGH] = (words[HIGH]! & 0x800fffff) | ((exponent + 1023) << 20);
  return number[0]!;
}
