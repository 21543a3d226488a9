import { formatRate } from '#core/engine/number-format';

/** A rate that nobody typed (an edge, a median), to three digits: more would claim too much precision. */
export function plainRate(rate: number): string {
  return formatRate(Number(rate.toPrecision(3)));
}
