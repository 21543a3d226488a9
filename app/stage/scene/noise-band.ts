import type { LossFunction } from '#core/engine/loss-function';
import type { Box } from '../../ui/layout/box';
import { boxBeside, isFree, type Side } from './labels';
import { pixelOf } from './landscape';
import type { NoiseRest } from './noise-rest';
import type { StageColours } from './stage-colours';
import { pixelX, pixelY, type Viewport } from './viewport';

type Context = CanvasRenderingContext2D;

/** Deviations on each side of the minimum: 95% of the steps in one direction. */
const REACH = 2;

/** Down from the top border, where marks stand for runs that have left the frame. */
const BELOW_EXITS_EM = 2.2;

const LINE_EM = 1.2;
/** Where the first place is taken, words stand up to so many lines further away. */
const LINES = [0, 1, 2];

/** The band around the minimum in which noise keeps a run; over time, the level that it leaves. Without its words. */
export function paintNoise(
  context: Context,
  { viewport, options }: { viewport: Viewport; options: { em: number; colours: StageColours } },
  loss: LossFunction,
  rest: NoiseRest,
): void {
  const { em, colours } = options;
  context.strokeStyle = colours.white;
  context.fillStyle = colours.white;
  context.lineWidth = 0.1 * em;
  context.setLineDash([0.5 * em, 0.3 * em]);
  context.beginPath();
  if (viewport.kind === 'losses') {
    const y = levelOf(viewport, rest);
    context.moveTo(viewport.originX, y);
    context.lineTo(viewport.width, y);
  } else if (viewport.kind === 'curve') {
    const [left, right] = sidesOf(viewport, rest);
    fade(context, () => context.fillRect(left, 0, right - left, viewport.height));
    for (const x of [left, right]) {
      context.moveTo(x, 0);
      context.lineTo(x, viewport.height);
    }
  } else {
    const { x, y } = pixelOf(loss, viewport, rest.minimum);
    const [rx, ry] = radiiOf(viewport, rest);
    context.ellipse(x, y, rx, ry, -rest.angle, 0, 2 * Math.PI);
    fade(context, () => context.fill());
  }
  context.stroke();
  context.setLineDash([]);
}

/**
 * Where the band's words stand: the first of its places, moved sideways into the frame, that touches nothing.
 * @param width of the words, in pixels
 * @param frame where texts may stand
 * @param taken what they must not cover
 * @returns null where there is no such place
 */
export function noiseTextBox(
  loss: LossFunction,
  viewport: Viewport,
  rest: NoiseRest,
  { width, em, frame, taken }: { width: number; em: number; frame: Box; taken: readonly Box[] },
): Box | null {
  const boxes = textBoxes(loss, viewport, rest, em, (side, x, y, away) =>
    boxBeside(side, x, y, away, width, em),
  );
  const inside = boxes.map((box) => ({
    ...box,
    x: Math.max(frame.x, Math.min(box.x, frame.x + frame.width - width)),
  }));
  return inside.find((box) => isFree(box, frame, taken)) ?? null;
}

/** The places beside the band or the level, the best first. @param beside as `boxBeside`, of the words */
function textBoxes(
  loss: LossFunction,
  viewport: Viewport,
  rest: NoiseRest,
  em: number,
  beside: (side: Side, x: number, y: number, away: number) => Box,
): readonly Box[] {
  if (viewport.kind === 'losses') {
    const y = levelOf(viewport, rest);
    return [beside('above', viewport.width, y, 0), beside('below', viewport.width, y, 0)];
  }
  if (viewport.kind === 'curve') {
    const [left, right] = sidesOf(viewport, rest);
    const y = BELOW_EXITS_EM * em;
    return LINES.map((line) => beside('below', (left + right) / 2, y, line * LINE_EM * em));
  }
  const { x, y } = pixelOf(loss, viewport, rest.minimum);
  const [rx, ry] = radiiOf(viewport, rest);
  const tall = Math.hypot(rx * Math.sin(rest.angle), ry * Math.cos(rest.angle));
  // The goal's crosshair may be taller than the band, and its name may stand below it.
  return LINES.map((line) => tall + line * LINE_EM * em).flatMap((away) => [
    beside('above', x, y, away),
    beside('below', x, y, away),
  ]);
}

function levelOf(viewport: Viewport, rest: NoiseRest): number {
  return pixelY(viewport, Math.log10(rest.share));
}

/** Of the band along one weight. */
function sidesOf(viewport: Viewport, rest: NoiseRest): readonly [left: number, right: number] {
  const [at = 0] = rest.minimum;
  const reach = REACH * (rest.deviations[0] ?? 0);
  return [pixelX(viewport, at - reach), pixelX(viewport, at + reach)];
}

/** Of the band around a minimum in the plane. */
function radiiOf(viewport: Viewport, rest: NoiseRest): readonly [along: number, across: number] {
  const [along = 0, across = 0] = rest.deviations;
  return [REACH * along * viewport.scaleX, REACH * across * viewport.scaleX];
}

function fade(context: Context, paint: () => void): void {
  context.globalAlpha = 0.16;
  paint();
  context.globalAlpha = 1;
}
