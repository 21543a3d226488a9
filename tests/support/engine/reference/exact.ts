/**
 * Functions to some 200 bits in whole-number arithmetic, so that a float64 can be judged at points that no table holds.
 * Independent of elementary.py, which has the numbers that are checked in.
 */
interface Big {
  readonly mantissa: bigint;
  /** The value is mantissa * 2^exponent. */
  readonly exponent: number;
}

const BITS = 256;

const ONE: Big = { mantissa: 1n, exponent: 0 };

/** Without any error. */
export function big(x: number): Big {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(x));
  const bits = view.getBigUint64(0);
  const field = Number(bits >> 52n);
  const fraction = bits & 0xfffffffffffffn;
  const size = field === 0 ? fraction : fraction | 0x10000000000000n;
  return { mantissa: x < 0 ? -size : size, exponent: Math.max(field, 1) - 1075 };
}

function add(a: Big, b: Big): Big {
  const exponent = Math.min(a.exponent, b.exponent);
  const lift = (c: Big) => c.mantissa << BigInt(c.exponent - exponent);
  return shortened(lift(a) + lift(b), exponent);
}

function negated({ mantissa, exponent }: Big): Big {
  return { mantissa: -mantissa, exponent };
}

function times(a: Big, b: Big): Big {
  return shortened(a.mantissa * b.mantissa, a.exponent + b.exponent);
}

function over(a: Big, b: Big): Big {
  const shift = BITS + lengthOf(b.mantissa);
  return shortened((a.mantissa << BigInt(shift)) / b.mantissa, a.exponent - b.exponent - shift);
}

function exp(x: Big): Big {
  const turns = Math.round(toNumber(x) / Math.LN2);
  const rest = add(x, negated(times(big(turns), LN2)));
  let term = ONE;
  let sum = ONE;
  for (let n = 1; !isNegligible(term, sum); n++) {
    term = over(times(term, rest), big(n));
    sum = add(sum, term);
  }
  return { mantissa: sum.mantissa, exponent: sum.exponent + turns };
}

/** ln x = k ln 2 + 2 artanh((m - 1) / (m + 1)) with x = m 2^k. */
function log(x: Big): Big {
  const guess = x.exponent + lengthOf(x.mantissa) - 1;
  const turns = toNumber({ ...x, exponent: x.exponent - guess }) > Math.SQRT2 ? guess + 1 : guess;
  const m = { ...x, exponent: x.exponent - turns };
  const ratio = over(add(m, negated(ONE)), add(m, ONE));
  return add(times(big(turns), LN2), twiceArtanh(ratio));
}

/** Of x >= 0. */
function log1p(x: Big): Big {
  // 1 + x would not fit if x is tiny.
  if (toNumber(x) > 0.4) return log(add(ONE, x));
  return twiceArtanh(over(x, add(x, big(2))));
}

function sigmoid(z: Big): Big {
  return over(ONE, add(ONE, exp(negated(z))));
}

function tanh(x: Big): Big {
  const square = times(x, x);
  if (toNumber(square) > 0.01) {
    const grown = exp(add(x, x));
    return over(add(grown, negated(ONE)), add(grown, ONE));
  }
  // sinh x / cosh x by their series: above, the difference would cancel.
  let [odd, even] = [x, ONE];
  let [sinh, cosh] = [x, ONE];
  for (let n = 1; !isNegligible(odd, sinh) || !isNegligible(even, cosh); n++) {
    even = over(times(even, square), big(2 * n * (2 * n - 1)));
    odd = over(times(odd, square), big(2 * n * (2 * n + 1)));
    [sinh, cosh] = [add(sinh, odd), add(cosh, even)];
  }
  return over(sinh, cosh);
}

/** How far `computed` is from `exact`, in units of the last place of the latter. */
export function errorInUlps(computed: number, exact: Big): number {
  const length = lengthOf(exact.mantissa) + exact.exponent;
  const ulp = Math.max(length - 53, -1074);
  const difference = add(big(computed), negated(exact));
  return Math.abs(toNumber({ ...difference, exponent: difference.exponent - ulp }));
}

function twiceArtanh(ratio: Big): Big {
  const square = times(ratio, ratio);
  let power = ratio;
  let sum = ratio;
  for (let n = 3; !isNegligible(power, sum); n += 2) {
    power = times(power, square);
    sum = add(sum, over(power, big(n)));
  }
  return { ...sum, exponent: sum.exponent + 1 };
}

const LN2 = twiceArtanh(over(ONE, big(3)));

export const EXACT = { exp, log, log1p, sigmoid, tanh };

function isNegligible(term: Big, sum: Big): boolean {
  const top = ({ mantissa, exponent }: Big) => lengthOf(mantissa) + exponent;
  return term.mantissa === 0n || top(term) < top(sum) - BITS;
}

function toNumber({ mantissa, exponent }: Big): number {
  const surplus = Math.max(0, lengthOf(mantissa) - 64);
  return Number(mantissa >> BigInt(surplus)) * 2 ** (exponent + surplus);
}

function shortened(mantissa: bigint, exponent: number): Big {
  const surplus = Math.max(0, lengthOf(mantissa) - BITS);
  return { mantissa: mantissa >> BigInt(surplus), exponent: exponent + surplus };
}

function lengthOf(mantissa: bigint): number {
  const digits = (mantissa < 0n ? -mantissa : mantissa).toString(16);
  return digits.length * 4 + 28 - Math.clz32(Number(`0x${digits[0]}`));
}
