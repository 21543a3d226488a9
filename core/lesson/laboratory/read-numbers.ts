/** No number that JavaScript writes is longer. */
const LONGEST = 32;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

/** A number as JavaScript writes it, to the bit; null for anything else, and for what is too large to be one. */
export function readExact(text: string): number | null {
  if (text.length > LONGEST || !NUMBER.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** Numbers with commas between them; null if one of them is none. */
export function readList(text: string): readonly number[] | null {
  const numbers = text.split(',').map(readExact);
  const read = numbers.filter((number) => number !== null);
  return read.length === numbers.length ? read : null;
}
