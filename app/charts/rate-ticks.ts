/** Ends of a range come from a computation: a hair beside a round rate they still take it in. */
const HAIR = 1 + 1e-9;

/**
 * The rates of a range, ends included, that are one of these digits at a power of ten, in rising order.
 * @param lowest above 0
 * @param digits 1 to 9, rising
 */
export function roundRates(lowest: number, highest: number, digits: readonly number[]): number[] {
  const rates: number[] = [];
  const last = Math.floor(Math.log10(highest * HAIR));
  for (let power = Math.floor(Math.log10(lowest)); power <= last; power++) {
    for (const digit of digits) {
      // Through text, so that 2e-3 is 0.002 and nothing beside it.
      const rate = Number(`${digit}e${power}`);
      if (rate >= lowest / HAIR && rate <= highest * HAIR) rates.push(rate);
    }
  }
  return rates;
}

/**
 * Round rates for a log axis: 1, 2 and 5 of every decade, or the decades alone where these would be
 * more than `most`, or every second, third ... decade.
 * @param lowest above 0
 */
export function rateTicks(lowest: number, highest: number, most: number): readonly number[] {
  const fine = roundRates(lowest, highest, [1, 2, 5]);
  if (fine.length <= most) return fine;
  const decades = roundRates(lowest, highest, [1]);
  const every = Math.max(1, Math.ceil(decades.length / Math.max(1, most)));
  return decades.filter((_, k) => k % every === 0);
}
