/**
 * A random number as a function of seed, step and draw. There is no hidden state, so a step draws the same whether it
 * is reached one by one, in a block or in a replay.
 * Mixing after "lowbias32" (Wellons, nullprogram.com/blog/2018/07/31).
 */
export function randomAt(seed: number, step: number, draw: number): number {
  return mix(mix(mix(seed) ^ step) ^ draw) / 4_294_967_296;
}

function mix(value: number): number {
  let x = (value + 0x9e3779b9) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}

/** `count` different whole numbers below `size`, in the order drawn (the start of a Fisher-Yates shuffle). */
export function sampleWithoutReplacement(
  size: number,
  count: number,
  seed: number,
  step: number,
): number[] {
  const deck = Array.from({ length: size }, (_, n) => n);
  for (let k = 0; k < count; k++) {
    const other = k + Math.floor(randomAt(seed, step, k) * (size - k));
    [deck[k], deck[other]] = [deck[other]!, deck[k]!];
  }
  return deck.slice(0, count);
}
