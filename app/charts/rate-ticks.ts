/**
 * Round rates for a log axis: 1, 2 and 5 of every decade, or the decades alone where these would be
 * more than `most`, or every second, third ... decade.
 * @param lowest above 0
 */
export function rateTicks(lowest: number, highest: number, most: number): readonly number[] {
  const fine = between(lowest, highest, [1, 2, 5]);
  if (fine.length <= most) return fine;
  const decades = between(lowest, highest, [1]);
  const every = Math.max(1, Math.ceil(decades.length / Math.max(1, most)));
  return decades.filter((_, k) => k % every === 0);
}

function between(lowest: number, highest: number, mantissas: readonly number[]): number[] {
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(lowest)); 10 ** power <= highest; power++) {
    for (const mantissa of mantissas) {
      // Through text, so that 2e-3 is 0.002 and nothing beside it.
      const tick = Number(`${mantissa}e${power}`);
      if (tick >= lowest && tick <= highest) ticks.push(tick);
    }
  }
  return ticks;
}
