import type { Words } from '#core/words/words';

/** A rate that nobody typed (an edge, a median), to three digits: more would claim too much precision. */
export function plainRate({ numbers }: Pick<Words, 'numbers'>, rate: number): string {
  return numbers.rate(Number(rate.toPrecision(3)));
}
