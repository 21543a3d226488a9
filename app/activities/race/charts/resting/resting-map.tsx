'use client';

import { useEffect, useRef } from 'react';
import type { Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { mergeCoincident } from '../../../../charts/pack';
import { ChartSvg } from '../../../../charts/pieces/chart-svg';
import { SweepMark } from '../../../../charts/sweep/marks';
import { useSize } from '../../../../charts/use-size';
import { bandLevels } from '../../../../stage/scene/bands';
import { paintLandscape } from '../../../../stage/scene/landscape';
import { readStageColours } from '../../../../stage/scene/stage-colours';
import { pixelX, pixelY, viewportFor } from '../../../../stage/scene/viewport';
import { LossTitle } from '../../../../ui/formula/loss-title';
import { useWords } from '../../../../words/language';
import type { Resting } from './resting-data';
import { restingLabels } from './resting-labels';
import { paintWays } from './resting-ways';

const ASSUMED = { width: 700, height: 860, em: 28 };
const MOST_DENSITY = 2;

/** The loss with everybody where they came to rest, and the ways of some who could not stay where they were. */
export function RestingMap({ experiment, resting }: { experiment: Experiment; resting: Resting }) {
  const said = useWords('charts', 'common');
  const [box, size] = useSize(ASSUMED);
  const canvas = useRef<HTMLCanvasElement>(null);
  const loss = findLoss(experiment.loss);
  const { width, height, em } = size;
  const { start } = experiment;
  const { ways } = resting;

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || loss === null) return;
    const paint = () => {
      const density = Math.min(MOST_DENSITY, devicePixelRatio);
      element.width = Math.round(width * density);
      element.height = Math.round(height * density);
      context.scale(density, density);
      const viewport = viewportFor(loss, width, height, { start });
      const levels = bandLevels(loss, viewport, start);
      const colours = readStageColours(element);
      paintLandscape(context, loss, viewport, levels, colours, em);
      paintWays(context, viewport, ways, { em, colour: colours.white });
    };
    paint();
    const theme = matchMedia('(prefers-color-scheme: dark)');
    theme.addEventListener('change', paint);
    return () => theme.removeEventListener('change', paint);
  }, [loss, start, ways, width, height, em]);

  if (loss === null) return null;
  const viewport = viewportFor(loss, width, height, { start });
  const radius = 0.45 * em;
  const marks = mergeCoincident(
    [...resting.points].sort((a, b) => a.weights[0]! - b.weights[0]!),
    ({ weights: [u = 0, v = 0] }) => ({ x: pixelX(viewport, u), y: pixelY(viewport, v) }),
    0.6 * radius,
  );
  const labels = restingLabels(said, resting, {
    width,
    height,
    em,
    pixel: ([u = 0, v = 0]) => ({ x: pixelX(viewport, u), y: pixelY(viewport, v) }),
  });
  const from = { x: pixelX(viewport, start[0]!), y: pixelY(viewport, start[1]!) };
  return (
    <div ref={box} className="relative size-full overflow-hidden bg-klein text-on-klein">
      <canvas ref={canvas} className="absolute inset-0 size-full" />
      <ChartSvg size={size} label={said.say('charts.resting.map')}>
        <circle
          cx={from.x}
          cy={from.y}
          r={0.9 * radius}
          fill="none"
          stroke="#ffffff"
          strokeWidth={0.12 * em}
        />
        <MapText x={from.x + 1.5 * radius} y={from.y + 0.3 * em} em={em} anchor="start">
          {said.say('common.stage.start')}
        </MapText>
        {labels.map(({ words, x, y, lineY }) => (
          <line
            key={words}
            x1={x}
            x2={x}
            y1={y}
            y2={lineY}
            stroke="#ffffff"
            strokeWidth={0.08 * em}
          />
        ))}
        {labels.map(({ words, textX, textY }) => (
          <MapText key={words} x={textX} y={textY} em={em} anchor="middle">
            {words}
          </MapText>
        ))}
        {[...marks]
          .sort((a, b) => a.items.length - b.items.length)
          .map(({ x, y, items }) => (
            <SweepMark
              key={items[0]!.participant}
              kind="converged"
              {...{ x, y, radius, em }}
              count={items.length}
            />
          ))}
      </ChartSvg>
      <p className="absolute top-[0.8em] start-[0.9em]">
        <LossTitle loss={experiment.loss} />
      </p>
      <p className="absolute bottom-[0.8em] start-[0.9em] font-semibold">
        {said.say('charts.resting.lighter')}
      </p>
    </div>
  );
}

/** White words that stay readable over the bright bottom of a valley. */
function MapText({
  x,
  y,
  em,
  anchor,
  children,
}: {
  x: number;
  y: number;
  em: number;
  anchor: 'start' | 'middle';
  children: string;
}) {
  return (
    <text
      {...{ x, y }}
      textAnchor={anchor}
      fontSize={em}
      fontWeight={750}
      fill="#ffffff"
      stroke="var(--band-0)"
      strokeWidth={0.3 * em}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {children}
    </text>
  );
}
