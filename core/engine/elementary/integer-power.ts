/** `base ** exponent` for a whole exponent of at least 0, by repeated squaring: the same bits everywhere. */
export function integerPower(base: number, exponent: number): number {
  let power = 1;
  let square = base;
  for (let rest = exponent; rest > 0; square *= square) {
    const isOdd = rest % 2 === 1;
    if (isOdd) power *= square;
    rest = isOdd ? (rest - 1) / 2 : rest / 2;
  }
  return power;
}
