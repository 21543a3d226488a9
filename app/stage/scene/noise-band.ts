import type { LossFunction } from '#core/engine/loss-function';
import { type Box, contains, overlap } from '../../ui/layout/box';
import { pixelOf } from './landscape';
import type { NoiseRest } from './noise-rest';
import type { StageColours } from './stage-colours';
import { pixelX, pixelY, type Viewport } from './viewport';

type Context = CanvasRenderingContext2D;

/** Deviations on each side of the minimum: 95% of the steps in one direction. */
const REACH = 2;

/** Down from the top border, where marks stand for runs that have left the frame. */
const BELOW_EXITS_EM = 2.2;

/** Of a text, and from the band to it. */
const HEIGHT_EM = 1.2;
const AWAY_EM = 0.4;

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
  const height = HEIGHT_EM * em;
  const free = textCentres(loss, viewport, rest, width, em)
    .map((centre) => ({ x: centre.x - width / 2, y: centre.y - height / 2, width, height }))
    .map((box) => ({
      ...box,
      x: Math.max(frame.x, Math.min(box.x, frame.x + frame.width - width)),
    }))
    .find((box) => contains(frame, box) && !taken.some((other) => overlap(box, other)));
  return free ?? null;
}

/** The middles of the places beside the band or the level, the best first. */
function textCentres(
  loss: LossFunction,
  viewport: Viewport,
  rest: NoiseRest,
  width: number,
  em: number,
): readonly { readonly x: number; readonly y: number }[] {
  const away = (HEIGHT_EM / 2 + AWAY_EM) * em;
  if (viewport.kind === 'losses') {
    const y = levelOf(viewport, rest);
    const x = viewport.width - em - width / 2;
    return [
      { x, y: y - away },
      { x, y: y + away },
    ];
  }
  if (viewport.kind === 'curve') {
    const [left, right] = sidesOf(viewport, rest);
    const y = (BELOW_EXITS_EM + HEIGHT_EM / 2) * em;
    return [0, 1, 2].map((line) => ({ x: (left + right) / 2, y: y + line * HEIGHT_EM * em }));
  }
  const { x, y } = pixelOf(loss, viewport, rest.minimum);
  const [rx, ry] = radiiOf(viewport, rest);
  const tall = Math.hypot(rx * Math.sin(rest.angle), ry * Math.cos(rest.angle));
  // The goal's crosshair may be taller than the band, and its name may stand below it.
  return [0, 1, 2].flatMap((line) => {
    const further = tall + away + line * HEIGHT_EM * em;
    return [
      { x, y: y - further },
      { x, y: y + further },
    ];
  });
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
