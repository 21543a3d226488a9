import type { Words } from '#core/words/words';
import { type Box, contains, overlap } from '../../ui/layout/box';
import { seriesWithAnd } from '../../ui/words/series';

export type Side = 'left' | 'right' | 'above' | 'below';

/** Where a text of this size goes beside a mark at (x, y). */
export function boxBeside(
  side: Side,
  x: number,
  y: number,
  radius: number,
  width: number,
  em: number,
): Box {
  const height = 1.2 * em;
  const away = radius + 0.4 * em;
  if (side === 'left') return { x: x - away - width, y: y - height / 2, width, height };
  if (side === 'right') return { x: x + away, y: y - height / 2, width, height };
  const top = side === 'above' ? y - away - height + 0.2 * em : y + away - 0.2 * em;
  return { x: x - width / 2, y: top, width, height };
}

/** Whether a text there is inside the frame and touches nothing. */
export function isFree(box: Box, frame: Box, taken: readonly Box[]): boolean {
  return contains(frame, box) && !taken.some((other) => overlap(box, other));
}

/** The first side on which the text is inside the frame and touches nothing; null if there is none. */
export function freeSide(
  place: (side: Side) => Box,
  frame: Box,
  taken: readonly Box[],
  sides: readonly Side[],
): Side | null {
  return sides.find((side) => isFree(place(side), frame, taken)) ?? null;
}

/** Those that come no nearer than `gap` to one before them that stays: labels that meet on the way can't be read. */
export function apartFromEarlier<Labelled extends { readonly box: Box }>(
  labels: readonly Labelled[],
  gap: number,
): readonly Labelled[] {
  const kept: Labelled[] = [];
  for (const label of labels) {
    if (!kept.some(({ box }) => overlap(widened(box, gap), label.box))) kept.push(label);
  }
  return kept;
}

/** With this much more room to its left and right. */
export function widened({ x, y, width, height }: Box, gap: number): Box {
  return { x: x - gap, y, width: width + 2 * gap, height };
}

/** "0.01", "0.01 and 0.1", "0.001, 0.01 and 0.1"; of more than three the lowest and the highest. */
export function ratesLabel(words: Words<'common'>, rates: readonly number[]): string {
  const sorted = [...rates].sort((a, b) => a - b);
  const [lowest = Number.NaN] = sorted;
  if (sorted.length > 3) return spanText(words, lowest, sorted.at(-1) ?? lowest);
  return seriesWithAnd(words, sorted.map(words.numbers.rate));
}

/** "0.08", "0.08, two", "0.0042 to 0.0044, three": points are labelled with rates, never with people's names. */
export function rateLabel(
  words: Words<'common'>,
  lowest: number,
  highest: number,
  count: number,
): string {
  const rates = spanText(words, lowest, highest);
  return count === 1 ? rates : words.say('common.stage.several', { rates, count });
}

/** One rate where both are printed the same. */
function spanText(words: Words<'common'>, lowest: number, highest: number): string {
  const ends = { lowest: words.numbers.rate(lowest), highest: words.numbers.rate(highest) };
  return ends.lowest === ends.highest ? ends.lowest : words.say('common.stage.span', ends);
}
