'use client';

import { useEffect, useRef } from 'react';
import type { LossFunction } from '#core/engine/loss-function';
import { bandLevels } from '../../stage/bands';
import { paintLandscape, placeOf } from '../../stage/landscape';
import { readStageColours } from '../../stage/stage-colours';
import { viewportFor } from '../../stage/viewport';

/** Device pixels per CSS pixel, at most: these are small pictures. */
const MOST_DENSITY = 2;

/** A still picture of a loss with its start: decoration, beside its name. */
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
          {loss.dimension} weights
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
  paintLandscape(context, loss, viewport, bandLevels(loss, viewport, start), colours, em);
  if (marksGoal) {
    for (const point of loss.minimum.points) {
      paintGoal(context, placeOf(loss, viewport, point), em, colours.keyline);
    }
  }
  const { x, y } = placeOf(loss, viewport, start);
  context.beginPath();
  context.arc(x, y, Math.max(3.5, em * 0.38), 0, 2 * Math.PI);
  context.fillStyle = colours.white;
  context.fill();
  context.strokeStyle = colours.keyline;
  context.lineWidth = 1.5;
  context.stroke();
}

/** Four short lines around the point, as on the stage. */
function paintGoal(
  context: CanvasRenderingContext2D,
  { x, y }: { x: number; y: number },
  em: number,
  colour: string,
): void {
  context.beginPath();
  for (const [dx, dy] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    context.moveTo(x + 0.3 * em * dx, y + 0.3 * em * dy);
    context.lineTo(x + 0.9 * em * dx, y + 0.9 * em * dy);
  }
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.stroke();
}
