import { LEARNING_RATE_LIMITS } from '#core/engine/experiment/learning-rate';
import { roundRates } from '../../../charts/rate-ticks';
import { rateDecadeWords } from '../../../ui/words/decade-words';

/** The learning rates at the two ends of a slider, on a log scale. */
export interface RateRange {
  readonly lowest: number;
  readonly highest: number;
}

/** A position on a log scale: 0 at its lowest rate, 1 at its highest, outside that for rates beyond its ends. */
export function positionOf(rate: number, { lowest, highest }: RateRange): number {
  return Math.log(rate / lowest) / Math.log(highest / lowest);
}

/** The rate at a position, to two significant digits: a thumb isn't more precise. */
export function rateAt(position: number, { lowest, highest }: RateRange): number {
  if (position <= 0) return lowest;
  if (position >= 1) return highest;
  const rate = Number((lowest * (highest / lowest) ** position).toPrecision(2));
  // Rounding must not go beyond the ends.
  return Math.min(highest, Math.max(lowest, rate));
}

/** One key press: 1% up or down, or 10% with `far`. Three significant digits, so that every press counts. */
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

export interface SliderTick {
  readonly position: number;
  /** Only decades have one. */
  readonly label: string | null;
}

const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Ticks at 1, 2, ... 9 of each decade within the range, lowest first. */
export function sliderTicks(range: RateRange, decimal: string): SliderTick[] {
  return roundRates(range.lowest, range.highest, DIGITS).map((rate) => {
    const [digit, power] = rate.toExponential().split('e');
    const label = digit === '1' ? rateDecadeWords(Number(power), decimal) : null;
    return { position: positionOf(rate, range), label };
  });
}
