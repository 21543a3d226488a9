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

/** 2/pi in 24-bit digits, in hexadecimal. */
const TWO_OVER_PI_DIGITS = [
  'a2f983 6e4e44 1529fc 2757d1 f534dd c0db62 95993c 439041 fe5163 abdebb c561b7',
  '246e3a 424dd2 e00649 2eea09 d1921c fe1deb 1cb129 a73ee8 8235f5 2ebb44 84e99c',
  '7026b4 5f7e41 3991d6 398353 39f49c 845f8b bdf928 3b1ff8 97ffde 05980f ef2f11',
  '8b5a0a 6d1f6d 367ecf 27cb09 b74f46 3f669e 5fea2d 7527ba c7ebe5 f17b3d 0739f7',
  '8a5292 ea6bfb 5fb11f 8d5d08 560330 46fc7b 6babf0 cfbc20 9af436 1da9e3 91615e',
].flatMap((line) => line.split(' ').map((digit) => Number.parseInt(digit, 16)));
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
