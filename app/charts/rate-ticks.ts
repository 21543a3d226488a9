/** The ends of a range are computed: they may miss a round rate by a hair, and still include it. */
const HAIR = 1 + 1e-9;

/**
 * The rates in a range, ends included, that are one of these digits times a power of ten, in rising order.
 * @param lowest above 0
 * @param digits 1 to 9, rising
 */
export function roundRates(lowest: number, highest: number, digits: readonly number[]): number[] {
  const rates: number[] = [];
  const last = Math.floor(Math.log10(highest * HAIR));
  for (let power = Math.floor(Math.log10(lowest)); power <= last; power++) {
    for (const digit of digits) {
      // By way of text, so that 2e-3 is exactly 0.002.
      const rate = Number(`${digit}e${power}`);
      if (rate >= lowest / HAIR && rate <= highest * HAIR) rates.push(rate);
    }
  }
  return rates;
}

/**
 * Round rates for a log axis: 1, 2 and 5 of every decade; if that is more than `most`, just the decades, or
 * every second, third ... one.
 * @param lowest above 0
 */
export function rateTicks(lowest: number, highest: number, most: number): readonly number[] {
  const fine = roundRates(lowest, highest, [1, 2, 5]);
  if (fine.length <= most) return fine;
  const decades = roundRates(lowest, highest, [1]);
  const every = Math.max(1, Math.ceil(decades.length / Math.max(1, most)));
  return decades.filter((_, k) => k % every === 0);
}
