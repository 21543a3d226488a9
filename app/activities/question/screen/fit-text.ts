import { textWidth } from '../../../ui/layout/text-width';

/** A paragraph of a block of text. */
export interface Paragraph {
  readonly text: string;
  /** Relative to the block's size. */
  readonly scale: number;
  /** Units that it may be wide. */
  readonly room: number;
  /** Its padding above and below together, in units. */
  readonly padding: number;
}

const LINE_HEIGHT = 1.24;
/** Words don't fill their lines. */
const FILL = 0.93;

/** The largest size, in units, at which all of the paragraphs are together no higher than `height`. */
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
