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
  className,
}: {
  loss: LossFunction;
  start?: readonly number[];
  className: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const element = canvas.current;
    if (element === null || loss.dimension > 2) return;
    const paint = () => paintLoss(element, loss, start);
    const theme = matchMedia('(prefers-color-scheme: dark)');
    const observer = new ResizeObserver(paint);
    observer.observe(element);
    theme.addEventListener('change', paint);
    return () => {
      observer.disconnect();
      theme.removeEventListener('change', paint);
    };
  }, [loss, start]);

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

function paintLoss(canvas: HTMLCanvasElement, loss: LossFunction, start: readonly number[]): void {
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
  const { x, y } = placeOf(loss, viewport, start);
  context.beginPath();
  context.arc(x, y, Math.max(3.5, em * 0.38), 0, 2 * Math.PI);
  context.fillStyle = colours.white;
  context.fill();
  context.strokeStyle = colours.keyline;
  context.lineWidth = 1.5;
  context.stroke();
}
