import { LEARNING_RATE_LIMITS } from '#core/engine/experiment/experiment';

/** Learning rates at the two ends of a slider, on a log scale. */
export interface RateRange {
  readonly lowest: number;
  readonly highest: number;
}

/** A point of a log scale: 0 at its lowest rate, 1 at its highest. Outside of these for rates beyond its ends. */
export function positionOf(rate: number, { lowest, highest }: RateRange): number {
  return Math.log(rate / lowest) / Math.log(highest / lowest);
}

/** The rate at a position, with two significant digits: a thumb is no finer. */
export function rateAt(position: number, { lowest, highest }: RateRange): number {
  if (position <= 0) return lowest;
  if (position >= 1) return highest;
  const rate = Number((lowest * (highest / lowest) ** position).toPrecision(2));
  // Rounding must not lead beyond the ends.
  return Math.min(highest, Math.max(lowest, rate));
}

/** One key press: 1% up or down, with `far` 10%. Three significant digits, so that every press counts. */
export function nudged(rate: number, direction: 1 | -1, far: boolean): number {
  const factor = far ? 1.1 : 1.01;
  return limited(Number((direction > 0 ? rate * factor : rate / factor).toPrecision(3)));
}

/** One press of a stepper: the next rate with two significant digits, 0.30 to 0.31, 0.10 to 0.099. */
export function stepped(rate: number, direction: 1 | -1): number {
  const unit = 10 ** (Math.floor(Math.log10(rate) + 1e-9) - 1);
  const units = rate / unit;
  if (direction > 0) return limited((Math.floor(units + 1e-6) + 1) * unit);
  // Below a power of ten the digits are ten times finer.
  if (units <= 10 + 1e-6) return limited(99 * (unit / 10));
  return limited((Math.ceil(units - 1e-6) - 1) * unit);
}

function limited(rate: number): number {
  const { lowest, highest } = LEARNING_RATE_LIMITS;
  return Math.min(highest, Math.max(lowest, Number(rate.toPrecision(6))));
}

export interface RateTick {
  readonly position: number;
  /** Of a decade; the ticks between have none. */
  readonly label: string | null;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Ticks at every 1, 2, … 9 of each decade within the range, from the lowest on. */
export function rateTicks(range: RateRange): RateTick[] {
  const ticks: RateTick[] = [];
  const last = Math.floor(Math.log10(range.highest) + 1e-9);
  for (let power = Math.floor(Math.log10(range.lowest) + 1e-9); power <= last; power++) {
    for (let digit = 1; digit <= 9; digit++) {
      const position = positionOf(digit * 10 ** power, range);
      if (position < -1e-9 || position > 1 + 1e-9) continue;
      ticks.push({ position, label: digit === 1 ? decadeLabel(power) : null });
    }
  }
  return ticks;
}

/** "0.001", "1", "10"; beyond four decimals a power, "10⁻⁵". */
export function decadeLabel(power: number): string {
  if (power >= -4 && power <= 5)
    return power < 0 ? (10 ** power).toFixed(-power) : `${10 ** power}`;
  const digits = Array.from(String(Math.abs(power)), (digit) => SUPERSCRIPTS[Number(digit)]);
  return `10${power < 0 ? '⁻' : ''}${digits.join('')}`;
}
