import { exponentOf, withExponent } from './bits';
import { productError } from './product-error';

/** The remainder of the last `reduceAngle`, as a head and a tail. */
export const remainder = new Float64Array(2);

const TWO_OVER_PI = 0.6366197723675814;
const LARGEST_MEDIUM = 524_288;

/**
 * Writes x minus the nearest multiple of pi/2 into `remainder` and returns that multiple modulo 4. Finite x only.
 * Sources: fdlibm's `e_rem_pio2.c` (Cody and Waite); Payne & Hanek, SIGNUM Newsletter 18 (1983), for large x.
 */
export function reduceAngle(x: number): number {
  if (Math.abs(x) > LARGEST_MEDIUM) return reduceLargeAngle(x);
  const n = Math.floor(x * TWO_OVER_PI + 0.5);
  // pi/2 in three pieces of 33 bits, the last with a tail: n times a piece is exact.
  const first = x - n * 1.5707963267341256;
  let cut = n * 6.077100506303966e-11;
  let rest = first - cut;
  let tail = n * 2.0222662487959506e-21 - (first - rest - cut);
  remainder[0] = rest - tail;
  if (exponentOf(x) - exponentOf(remainder[0]) > 49) {
    const second = rest;
    cut = n * 2.0222662487111665e-21;
    rest = second - cut;
    tail = n * 8.4784276603689e-32 - (second - rest - cut);
    remainder[0] = rest - tail;
  }
  remainder[1] = rest - remainder[0] - tail;
  return ((n % 4) + 4) % 4;
}

/** 2/pi in 24-bit digits. */
// biome-ignore format: a table
const TWO_OVER_PI_DIGITS = [
  0xa2f983, 0x6e4e44, 0x1529fc, 0x2757d1, 0xf534dd, 0xc0db62, 0x95993c, 0x439041, 0xfe5163, 0xabdebb,
  0xc561b7, 0x246e3a, 0x424dd2, 0xe00649, 0x2eea09, 0xd1921c, 0xfe1deb, 0x1cb129, 0xa73ee8, 0x8235f5,
  0x2ebb44, 0x84e99c, 0x7026b4, 0x5f7e41, 0x3991d6, 0x398353, 0x39f49c, 0x845f8b, 0xbdf928, 0x3b1ff8,
  0x97ffde, 0x05980f, 0xef2f11, 0x8b5a0a, 0x6d1f6d, 0x367ecf, 0x27cb09, 0xb74f46, 0x3f669e, 0x5fea2d,
  0x7527ba, 0xc7ebe5, 0xf17b3d, 0x0739f7, 0x8a5292, 0xea6bfb, 0x5fb11f, 0x8d5d08, 0x560330, 0x46fc7b,
  0x6babf0, 0xcfbc20, 0x9af436, 0x1da9e3, 0x91615e,
];
const BASE = 16_777_216;
/** Digits kept after the point: 192 bits, enough for the worst float64 there is. */
const FRACTION_DIGITS = 8;
const PI_HALF_HIGH = 1.5707963267948966;
const PI_HALF_LOW = 6.123233995736766e-17;

const digits = new Float64Array(4);
const product = new Float64Array(FRACTION_DIGITS + 1);

/** x times 2/pi in 24-bit digits, without the multiples of 4. */
function reduceLargeAngle(x: number): number {
  const exponent = exponentOf(x) - 52;
  const shift = ((exponent % 24) + 24) % 24;
  const place = (exponent - shift) / 24;
  splitIntoDigits(withExponent(Math.abs(x), 52), shift);
  // product[s] has the place value 2^(-24 s)
  let carry = 0;
  for (let s = FRACTION_DIGITS; s >= 0; s--) {
    let sum = carry;
    for (let i = 0; i < 4; i++) {
      const j = place + i + s - 1;
      if (j >= 0) sum += digits[i]! * TWO_OVER_PI_DIGITS[j]!;
    }
    carry = Math.floor(sum / BASE);
    product[s] = sum - carry * BASE;
  }
  let quadrant = product[0]! % 4;
  const isPastHalf = product[1]! >= BASE / 2;
  if (isPastHalf) {
    quadrant++;
    for (let s = 1; s <= FRACTION_DIGITS; s++) product[s] = BASE - 1 - product[s]!;
  }
  scaleFraction(isPastHalf !== x < 0 ? -1 : 1);
  return x < 0 ? (8 - quadrant) % 4 : quadrant % 4;
}

/** A whole number below 2^53, times 2^shift, in 24-bit digits, lowest first. */
function splitIntoDigits(mantissa: number, shift: number): void {
  const low = mantissa % BASE;
  const middle = Math.floor(mantissa / BASE) % BASE;
  const high = Math.floor(mantissa / (BASE * BASE));
  const factor = 1 << shift;
  let carry = 0;
  for (let i = 0; i < 4; i++) {
    const sum = carry + factor * (i === 0 ? low : i === 1 ? middle : i === 2 ? high : 0);
    carry = Math.floor(sum / BASE);
    digits[i] = sum - carry * BASE;
  }
}

/** The fraction in `product`, times pi/2, into `remainder`. */
function scaleFraction(sign: number): void {
  let unit = 1 / BASE;
  let s = 1;
  // Leading zeros cost precision only if they are counted.
  while (s < FRACTION_DIGITS && product[s] === 0) {
    unit /= BASE;
    s++;
  }
  const high = product[s]! * unit + product[s + 1]! * (unit / BASE);
  const low =
    (product[s + 2] ?? 0) * (unit / BASE / BASE) +
    (product[s + 3] ?? 0) * (unit / BASE / BASE / BASE);
  const value = high * PI_HALF_HIGH;
  const error = productError(high, PI_HALF_HIGH, value) + high * PI_HALF_LOW + low * PI_HALF_HIGH;
  remainder[0] = sign * (value + error);
  remainder[1] = sign * (error - (value + error - value));
}
