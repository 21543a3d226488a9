import type { LossFunction } from '#core/engine/loss-function';
import { pixelX, pixelY, type Viewport } from '../../stage/scene/viewport';
import type { WholeRun } from './whole-run';

export interface PicturePlace {
  readonly x: number;
  readonly y: number;
}

/** So many steps of a run are drawn: older ones would only cover the loss. */
const TRAIL = 60;
/** Further out of the picture, in shares of it, an SVG has trouble. */
const FAR = 4;

/** Where a run is on the picture after a step; null where that is no place. */
export function placeAt(
  loss: LossFunction,
  viewport: Viewport,
  { weights, losses, dimension }: Pick<WholeRun, 'weights' | 'losses' | 'dimension'>,
  step: number,
): PicturePlace | null {
  const first = weights[step * dimension]!;
  const second = loss.dimension === 1 ? losses[step]! : weights[step * dimension + 1]!;
  const x = pixelX(viewport, first);
  const y = pixelY(viewport, second);
  if (!Number.isFinite(x) || !Number.isFinite(y)) return null;
  const { width, height } = viewport;
  const isFar = Math.abs(x) > FAR * width || Math.abs(y) > FAR * height;
  return isFar ? null : { x, y };
}

/** Its last steps up to this one, as an SVG path. */
export function trailPath(
  loss: LossFunction,
  viewport: Viewport,
  run: Pick<WholeRun, 'weights' | 'losses' | 'dimension'>,
  step: number,
): string {
  const points: string[] = [];
  for (let at = Math.max(0, step - TRAIL); at <= step; at++) {
    const place = placeAt(loss, viewport, run, at);
    if (place === null) break;
    points.push(`${place.x.toFixed(1)} ${place.y.toFixed(1)}`);
  }
  return points.length < 2 ? '' : `M${points.join('L')}`;
}

/** Whether it can be seen. */
export function isInside({ width, height }: Viewport, { x, y }: PicturePlace): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** What the picture shows. */
export interface Pictured {
  readonly step: number;
  readonly runs: readonly unknown[];
  readonly viewport: Viewport;
}

/** Whether points move on to where they are now: by one update. After anything else they are simply there. */
export function isGlide(before: Pictured, now: Pictured): boolean {
  const isSame = before.runs === now.runs && before.viewport === now.viewport;
  return isSame && Math.abs(now.step - before.step) === 1;
}
