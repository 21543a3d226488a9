import { formatCount, formatQuantity } from '#core/engine/number-format';

/** A gap compared with the first one: "1/299" "of the start", "41%" "of the start", "12×" "the start". */
export interface GapText {
  readonly figure: string;
  readonly words: string;
}

const OF_THE_START = 'of the start';

/** @param ratio gap as a multiple of the first gap; null or not finite once the run has overflowed */
export function gapText(ratio: number | null): GapText {
  if (ratio === null || !Number.isFinite(ratio))
    return { figure: '∞', words: 'beyond all numbers' };
  if (ratio <= 0) return { figure: '0', words: 'nothing is left' };
  if (ratio >= 9.95) return { figure: `${formatQuantity(roundTo2(ratio))}×`, words: 'the start' };
  if (ratio >= 0.995) return { figure: `${ratio.toFixed(1)}×`, words: 'the start' };
  if (ratio >= 0.1) return { figure: `${Math.round(100 * ratio)}%`, words: OF_THE_START };
  const share = 1 / ratio;
  if (share < 99_999.5)
    return { figure: `1/${formatCount(Math.round(share))}`, words: OF_THE_START };
  return { figure: formatQuantity(roundTo2(ratio)), words: OF_THE_START };
}

function roundTo2(value: number): number {
  return Number(value.toPrecision(2));
}
