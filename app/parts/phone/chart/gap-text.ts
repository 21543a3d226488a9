import type { Words } from '#core/words/words';

/** A gap compared with the first one: "1/299" "of the start", "41%" "of the start", "12×" "the start". */
export interface GapText {
  readonly figure: string;
  readonly words: string;
}

/** How a gap is told: as a share of the first one or as a multiple of it, if not as one of the two extremes. */
export type GapSize = 'beyond' | 'nothing' | 'times' | 'share';

/** @param ratio gap as a multiple of the first gap; null or not finite once the run has overflowed */
export function gapSize(ratio: number | null): GapSize {
  if (ratio === null || !Number.isFinite(ratio)) return 'beyond';
  if (ratio <= 0) return 'nothing';
  return ratio >= 0.995 ? 'times' : 'share';
}

/** @param ratio gap as a multiple of the first gap; null or not finite once the run has overflowed */
export function gapText(words: Words<'play'>, ratio: number | null): GapText {
  return { figure: figureOf(words, ratio), words: words.say(`play.gap.${gapSize(ratio)}`) };
}

/** The same as a sentence, for screen readers. */
export function toldGap(words: Words<'play'>, step: number, ratio: number | null): string {
  const size = gapSize(ratio);
  return words.say('play.chart.after', {
    step,
    size: size === 'share' ? 'other' : size,
    figure: figureOf(words, ratio),
  });
}

function figureOf({ numbers }: Words<'play'>, ratio: number | null): string {
  if (ratio === null || !Number.isFinite(ratio)) return '∞';
  if (ratio <= 0) return '0';
  if (ratio >= 9.95) return `${numbers.quantity(roundTo2(ratio))}×`;
  if (ratio >= 0.995) return `${numbers.fixed(ratio, 1)}×`;
  if (ratio >= 0.1) return numbers.percent(Math.round(100 * ratio) / 100);
  const share = 1 / ratio;
  return share < 99_999.5
    ? `1/${numbers.count(Math.round(share))}`
    : numbers.quantity(roundTo2(ratio));
}

function roundTo2(value: number): number {
  return Number(value.toPrecision(2));
}
