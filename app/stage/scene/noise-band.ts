import type { LossFunction } from '#core/engine/loss-function';
import type { Words } from '#core/words/words';
import type { Box } from '../../ui/layout/box';
import { noiseFloorWords } from '../../ui/words/noise-words';
import { pixelOf } from './landscape';
import type { NoiseRest } from './noise-rest';
import type { StageColours } from './stage-colours';
import { pixelX, pixelY, type Viewport } from './viewport';

type Context = CanvasRenderingContext2D;

/** Deviations on each side of the minimum: 95% of the steps in one direction. */
const REACH = 2;

/** Down from the top border, where marks stand for runs that have left the frame. */
const BELOW_EXITS_EM = 2.2;

interface Sheet {
  readonly viewport: Viewport;
  readonly options: {
    readonly em: number;
    readonly font: string;
    readonly colours: StageColours;
    readonly words: Words<'experiment'>;
  };
  text(context: Context, words: string, box: Box): void;
}

/** The band around the minimum in which noise keeps a run; over time, the level that it leaves. */
export function paintNoise(
  context: Context,
  sheet: Sheet,
  loss: LossFunction,
  rest: NoiseRest,
): void {
  const { viewport, options } = sheet;
  const { em, font, colours } = options;
  context.font = font;
  context.strokeStyle = colours.white;
  context.fillStyle = colours.white;
  context.lineWidth = 0.1 * em;
  context.setLineDash([0.5 * em, 0.3 * em]);
  context.beginPath();
  const words = noiseFloorWords(options.words, rest.rate);
  const { width } = context.measureText(words);
  const box = { x: 0, y: 0, width, height: 1.2 * em };
  if (viewport.kind === 'losses') {
    const y = pixelY(viewport, Math.log10(rest.share));
    context.moveTo(viewport.originX, y);
    context.lineTo(viewport.width, y);
    context.stroke();
    Object.assign(box, { x: viewport.width - width - em, y: y - 1.3 * em });
  } else if (viewport.kind === 'curve') {
    const [at = 0] = rest.minimum;
    const reach = REACH * rest.deviations[0]!;
    const [left, right] = [pixelX(viewport, at - reach), pixelX(viewport, at + reach)];
    fade(context, () => context.fillRect(left, 0, right - left, viewport.height));
    for (const x of [left, right]) {
      context.moveTo(x, 0);
      context.lineTo(x, viewport.height);
    }
    context.stroke();
    Object.assign(box, { x: (left + right - width) / 2, y: BELOW_EXITS_EM * em });
  } else {
    const { x, y } = pixelOf(loss, viewport, rest.minimum);
    const [rx = 0, ry = 0] = rest.deviations.map(
      (deviation) => REACH * deviation * viewport.scaleX,
    );
    context.ellipse(x, y, rx, ry, -rest.angle, 0, 2 * Math.PI);
    fade(context, () => context.fill());
    context.stroke();
    const tall = Math.hypot(rx * Math.sin(rest.angle), ry * Math.cos(rest.angle));
    Object.assign(box, { x: x - width / 2, y: y - tall - 1.6 * em });
  }
  context.setLineDash([]);
  sheet.text(context, words, box);
}

function fade(context: Context, paint: () => void): void {
  context.globalAlpha = 0.16;
  paint();
  context.globalAlpha = 1;
}
