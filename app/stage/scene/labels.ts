import { formatRate } from '#core/engine/number-format';
import { type Box, contains, overlap } from '../../ui/layout/box';

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

/** The first side on which the text is inside the frame and touches nothing; null if there is none. */
export function freeSide(
  place: (side: Side) => Box,
  frame: Box,
  taken: readonly Box[],
  sides: readonly Side[],
): Side | null {
  for (const side of sides) {
    const box = place(side);
    if (contains(frame, box) && !taken.some((other) => overlap(box, other))) return side;
  }
  return null;
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
export function ratesLabel(rates: readonly number[]): string {
  const words = [...rates].sort((a, b) => a - b).map(formatRate);
  if (words.length > 3) return `${words[0]} to ${words.at(-1)}`;
  return words.join(', ').replace(/, (?=[^,]*$)/, ' and ');
}

const COUNT_WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "0.08", "0.08, two", "0.0042 to 0.0044, three": points are labelled with rates, never with people's names. */
export function rateLabel(lowest: string, highest: string, count: number): string {
  const rates = lowest === highest ? lowest : `${lowest} to ${highest}`;
  return count === 1 ? rates : `${rates}, ${COUNT_WORDS[count - 2] ?? count}`;
}
