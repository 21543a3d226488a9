import { textWidth } from '../../../ui/layout/text-width';

/** A paragraph of a block of text. */
export interface Paragraph {
  readonly text: string;
  /** Relative to the size of the block. */
  readonly scale: number;
  /** Its greatest width, in units. */
  readonly room: number;
  /** Its padding above and below, added up, in units. */
  readonly padding: number;
}

const LINE_HEIGHT = 1.24;
/** Lines are rarely full: words wrap. */
const FILL = 0.93;

/** The largest size, in units, at which all of the paragraphs together are no higher than `height`. */
export function fittingSize(
  paragraphs: readonly Paragraph[],
  height: number,
  largest: number,
  smallest: number,
): number {
  for (let size = largest; size > smallest; size--) {
    if (blockHeight(paragraphs, size) <= height) return size;
  }
  return smallest;
}

function blockHeight(paragraphs: readonly Paragraph[], size: number): number {
  return paragraphs.reduce((sum, { text, scale, room, padding }) => {
    const width = textWidth(text) * size * scale;
    const lines = Math.max(1, Math.ceil(width / (FILL * room)));
    return sum + lines * LINE_HEIGHT * size * scale + padding;
  }, 0);
}
