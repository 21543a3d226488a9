import type { Scene } from '../scene/scene';

/** The width of a digit, in em. */
export const DIGIT_EM = 0.62;

/** How many marks coincide, on the one that stands for them. */
export function drawCount(
  context: CanvasRenderingContext2D,
  { options: { colours, em } }: Scene,
  font: string,
  size: number,
  x: number,
  y: number,
): void {
  context.font = font;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = colours.ink;
  context.fillText(String(size), x, y + 0.05 * em);
}
