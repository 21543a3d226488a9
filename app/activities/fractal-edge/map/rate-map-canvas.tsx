'use client';

import { useMemo, useRef } from 'react';
import type { Experiment } from '#core/engine/experiment/experiment';
import { type Slices, workUntil } from '#core/engine/simulation/slices';
import {
  emptyRateMap,
  fillRateMap,
  type RateMap,
  type RateWindow,
  UNKNOWN,
} from '#core/engine/theory/rate-map';
import { useSlices } from '../../../ui/slices/use-slices';
import { FateColours } from './fate-colours';

/** How often what has been computed is shown. */
const PAINT_EVERY_MS = 120;

/**
 * The picture of a window, drawn by the engine in slices between frames: coarse at once, then finer.
 * @param side pixels on a side, a multiple of 8
 */
export function RateMapCanvas({
  experiment,
  window,
  side,
  label,
}: {
  experiment: Experiment;
  window: RateWindow;
  side: number;
  label: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const key = JSON.stringify([experiment, window, side]);
  const work = useMemo(() => {
    const [asked, place, pixels]: [Experiment, RateWindow, number] = JSON.parse(key);
    const map = emptyRateMap(pixels);
    const colours = new FateColours(asked.budget);
    let slices: Slices<RateMap> | null = null;
    let isDone = false;
    let paintedAt: number | null = null;
    // A slice either computes or paints: both would be too much for a frame.
    return (isOver: () => boolean) => {
      // At first the window before stays, until there is something to see of this one.
      paintedAt ??= performance.now();
      if (isDone || performance.now() - paintedAt > PAINT_EVERY_MS) {
        paint(canvas.current, map, colours);
        paintedAt = performance.now();
        return !isDone;
      }
      slices ??= fillRateMap(asked, place, map);
      isDone = workUntil(slices, isOver) !== null;
      return true;
    };
  }, [key]);
  useSlices(work);
  return (
    <canvas
      ref={canvas}
      width={side}
      height={side}
      role="img"
      aria-label={label}
      className="absolute inset-0 size-full bg-track [image-rendering:pixelated]"
    />
  );
}

/** What is known of it; where a pixel isn't, the coarser one to its upper left stands for it. */
function paint(canvas: HTMLCanvasElement | null, { side, fates }: RateMap, colours: FateColours) {
  const context = canvas?.getContext('2d');
  if (!context) return;
  const image = context.createImageData(side, side);
  for (let row = 0, pixel = 0; row < side; row++) {
    for (let column = 0; column < side; column++, pixel++) {
      let fate = fates[pixel]!;
      for (let mask = 1; fate === UNKNOWN && mask < 8; mask = 2 * mask + 1) {
        fate = fates[(row & ~mask) * side + (column & ~mask)]!;
      }
      colours.paint(fate, image.data, 4 * pixel);
    }
  }
  context.putImageData(image, 0, 0);
}
