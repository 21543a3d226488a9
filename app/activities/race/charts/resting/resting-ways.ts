import { pixelX, pixelY, type Viewport } from '../../../../stage/scene/viewport';
import type { RestingWay } from './resting-data';

/** Thin and half clear: thousands of steps lie over one another, and the valley shines through. */
const CLEARNESS = 0.5;

/** Each way as a line of its steps. */
export function paintWays(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  ways: readonly RestingWay[],
  { em, colour }: { readonly em: number; readonly colour: string },
): void {
  context.save();
  context.globalAlpha = CLEARNESS;
  context.strokeStyle = colour;
  context.lineWidth = 0.09 * em;
  context.lineJoin = 'round';
  for (const { weights } of ways) {
    context.beginPath();
    for (let k = 0; k + 1 < weights.length; k += 2) {
      context.lineTo(pixelX(viewport, weights[k]!), pixelY(viewport, weights[k + 1]!));
    }
    context.stroke();
  }
  context.restore();
}
