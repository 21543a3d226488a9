'use client';

import { useEffect, useRef } from 'react';
import type { LossFunction } from '#core/engine/loss-function';
import { type BandLevels, bandLevels } from '../../../stage/scene/bands';
import { paintLandscape } from '../../../stage/scene/landscape';
import { readStageColours } from '../../../stage/scene/stage-colours';
import { type Viewport, valueAt } from '../../../stage/scene/viewport';

/** How high the design's bands lie between the lowest and the highest loss of the picture. */
const SHARES = [0.8, 0.6, 0.42, 0.28, 0.17, 0.1, 0.055, 0.025, 0.008] as const;

/** The loss itself, lighter towards the minimum. Fills its parent. */
export function LandscapeCanvas({
  loss,
  viewport,
  around,
  em,
  bottom,
  label,
}: {
  loss: LossFunction;
  viewport: Viewport;
  /** Of a map: the bands are spread around the loss here. */
  around: readonly number[];
  em: number;
  /** Of a curve: where the lowest loss of the picture lies, in pixels from the top. */
  bottom: number;
  /** What people who can't see it are told. */
  label: string;
}) {
  const canvasRef = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = canvasRef.current;
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    const theme = matchMedia('(prefers-color-scheme: dark)');
    const paint = () => {
      const ratio = window.devicePixelRatio || 1;
      canvas.width = Math.round(viewport.width * ratio);
      canvas.height = Math.round(viewport.height * ratio);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      const levels =
        viewport.kind === 'map'
          ? bandLevels(loss, viewport, around)
          : curveLevels(loss, viewport, bottom);
      paintLandscape(context, loss, viewport, levels, readStageColours(canvas), em);
    };
    paint();
    theme.addEventListener('change', paint);
    return () => theme.removeEventListener('change', paint);
  }, [loss, viewport, around, em, bottom]);
  return (
    <canvas
      ref={canvasRef}
      role="img"
      aria-label={label}
      className="absolute inset-0 block size-full"
    />
  );
}

function curveLevels(loss: LossFunction, viewport: Viewport, bottom: number): BandLevels {
  const [low, high] = [valueAt(viewport, bottom), valueAt(viewport, 0)];
  const floor = loss.minimum.value;
  return SHARES.map((share) => low - floor + share * (high - low));
}
