'use client';

import { useEffect, useRef } from 'react';
import type { LossFunction } from '#core/engine/loss-function';
import { bandAt, bandLevels } from '../../../stage/scene/bands';
import { paintLandscape, pixelOf } from '../../../stage/scene/landscape';
import { readStageColours, textColourOn } from '../../../stage/scene/stage-colours';
import { viewportFor } from '../../../stage/scene/viewport';
import { useWords } from '../../../words/language';

/** Device pixels per CSS pixel, at most: the pictures are small. */
const MOST_DENSITY = 2;

/** A still picture of a loss with its start. Decoration beside its name. */
export function LossPicture({
  loss,
  start = loss.start,
  marksGoal = false,
  className,
}: {
  loss: LossFunction;
  start?: readonly number[];
  /** Also marks the minimum. */
  marksGoal?: boolean;
  className: string;
}) {
  const words = useWords('setup');
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const element = canvas.current;
    if (element === null || loss.dimension > 2) return;
    const paint = () => paintLoss(element, loss, start, marksGoal);
    const theme = matchMedia('(prefers-color-scheme: dark)');
    const observer = new ResizeObserver(paint);
    observer.observe(element);
    theme.addEventListener('change', paint);
    return () => {
      observer.disconnect();
      theme.removeEventListener('change', paint);
    };
  }, [loss, start, marksGoal]);

  return (
    <span aria-hidden="true" className={`block overflow-hidden bg-klein ${className}`}>
      {loss.dimension > 2 ? (
        <span className="flex size-full items-center justify-center text-[14px] type-label text-on-klein">
          {words.say('setup.loss.weights', { count: loss.dimension })}
        </span>
      ) : (
        <canvas ref={canvas} className="block size-full" />
      )}
    </span>
  );
}

function paintLoss(
  canvas: HTMLCanvasElement,
  loss: LossFunction,
  start: readonly number[],
  marksGoal: boolean,
): void {
  const context = canvas.getContext('2d');
  const { clientWidth: width, clientHeight: height } = canvas;
  if (context === null || width === 0) return;
  const density = Math.min(MOST_DENSITY, devicePixelRatio);
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  context.scale(density, density);
  const colours = readStageColours(canvas);
  const viewport = viewportFor(loss, width, height, { start });
  const em = Math.max(11, width / 18);
  const levels = bandLevels(loss, viewport, start);
  paintLandscape(context, loss, viewport, levels, colours, em);
  for (const point of marksGoal ? loss.minimum.points : []) {
    const place = pixelOf(loss, viewport, point);
    const band = bandAt(loss, viewport, levels, place.x, place.y);
    if (viewport.kind === 'curve') paintGoal(context, place, em, colours.white, BELOW);
    else paintGoal(context, place, em, textColourOn(band, colours), AROUND);
  }
  const { x, y } = pixelOf(loss, viewport, start);
  context.beginPath();
  context.arc(x, y, Math.max(3.5, em * 0.38), 0, 2 * Math.PI);
  context.fillStyle = colours.white;
  context.fill();
  context.strokeStyle = colours.keyline;
  context.lineWidth = 1.5;
  context.stroke();
}

/** As on the stage: on a curve one line in the ground below it, on a map four lines around the point. */
function paintGoal(
  context: CanvasRenderingContext2D,
  { x, y }: { x: number; y: number },
  em: number,
  colour: string,
  directions: readonly (readonly [dx: number, dy: number])[],
): void {
  context.beginPath();
  for (const [dx, dy] of directions) {
    context.moveTo(x + 0.35 * em * dx, y + 0.35 * em * dy);
    context.lineTo(x + em * dx, y + em * dy);
  }
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.stroke();
}

const BELOW = [[0, 1]] as const;
const AROUND = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;
