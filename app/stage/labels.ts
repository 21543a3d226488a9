/** A box in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Side = 'left' | 'right' | 'above' | 'below';

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Where a text of this size stands beside a mark at (x, y). */
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

/** The first side on which the text is inside the frame and touches nothing, or null. */
export function freeSide(
  place: (side: Side) => Box,
  frame: Box,
  taken: readonly Box[],
  sides: readonly Side[],
): Side | null {
  for (const side of sides) {
    const box = place(side);
    const inside =
      box.x >= frame.x &&
      box.y >= frame.y &&
      box.x + box.width <= frame.x + frame.width &&
      box.y + box.height <= frame.y + frame.height;
    if (inside && !taken.some((other) => overlap(box, other))) return side;
  }
  return null;
}

const COUNT_WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "0.08", "0.08, two", "0.0042 to 0.0044, three": points on the loss are named by rate, never by person. */
export function rateLabel(lowest: string, highest: string, count: number): string {
  const rates = lowest === highest ? lowest : `${lowest} to ${highest}`;
  return count === 1 ? rates : `${rates}, ${COUNT_WORDS[count - 2] ?? count}`;
}
