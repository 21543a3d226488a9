'use client';

import { useMemo, useState } from 'react';
import { formulaText } from '#core/engine/experiment/formula-text';
import type { LossFunction } from '#core/engine/loss-function';
import type { Words } from '#core/words/words';
import { LandscapeCanvas } from '../../activities/walk-through/picture/landscape-canvas';
import { useSize } from '../../charts/use-size';
import { pixelX, pixelY, type Viewport, viewportFor } from '../../stage/scene/viewport';
import { spread } from '../../ui/layout/spread';
import { series } from '../../ui/words/series';
import { useWords } from '../../words/language';
import type { LaidOver } from './laid-over';
import {
  isGlide,
  isInside,
  type Pictured,
  type PicturePlace,
  placeAt,
  trailPath,
} from './placed-runs';

const ASSUMED = { width: 640, height: 360, em: 16 };
const WHITE = 'var(--on-klein)';

/** The loss with all runs on it up to a step, and the next step of the chosen one. Fills its parent. */
export function RunsPicture({
  loss,
  start,
  runs,
  chosen,
  step,
}: {
  /** Of one weight or two. */
  loss: LossFunction;
  start: readonly number[];
  runs: readonly LaidOver[];
  chosen: number;
  step: number;
}) {
  const words = useWords('practice', 'experiment');
  const [box, size] = useSize(ASSUMED);
  const { width, height, em } = size;
  const viewport = useMemo(
    () => viewportFor(loss, width, height, { start }),
    [loss, width, height, start],
  );
  const isGliding = useGlide({ step, runs, viewport });
  const bottom = pixelY(viewport, loss.dimension === 1 ? loss.minimum.value : 0);
  const now = runs.map(({ result }) => placeAt(loss, viewport, result, step));
  const order = [...runs.keys()].sort((a, b) => Number(a === chosen) - Number(b === chosen));
  const main = runs[chosen]?.result;
  const isLast = main === undefined || step + 1 >= main.losses.length;
  const next = isLast ? null : placeAt(loss, viewport, main, step + 1);
  const from = now[chosen] ?? null;
  const places = runs.map(({ name, result }) => placeWords(words, name, result, step)).join('; ');
  return (
    <div ref={box} dir="ltr" className="absolute inset-0 overflow-hidden text-on-klein">
      <LandscapeCanvas
        loss={loss}
        viewport={viewport}
        around={start}
        em={em}
        bottom={bottom}
        label={words.say('practice.picture', { formula: formulaText(words, loss), step, places })}
      />
      <svg aria-hidden="true" className="absolute inset-0 size-full">
        {loss.minimum.points.map((point) => (
          <Goal
            key={point.join()}
            at={{
              x: pixelX(viewport, point[0]!),
              y: pixelY(viewport, loss.dimension === 1 ? loss.minimum.value : point[1]!),
            }}
            em={em}
          />
        ))}
        {order.map((at) => (
          <Trail
            key={at}
            path={trailPath(loss, viewport, runs[at]!.result, step)}
            isChosen={at === chosen}
            hasLeft={runs[at]!.result.verdict.outcome === 'diverged'}
            em={em}
          />
        ))}
        {from && next && (
          <>
            <line
              x1={from.x}
              y1={from.y}
              x2={next.x}
              y2={next.y}
              stroke="var(--ink)"
              strokeWidth={0.2 * em}
              strokeLinecap="round"
              strokeDasharray={`0 ${0.4 * em}`}
            />
            <circle
              cx={next.x}
              cy={next.y}
              r={0.36 * em}
              fill="none"
              stroke="var(--ink)"
              strokeWidth={0.15 * em}
            />
          </>
        )}
        {order.map((at) => {
          const place = now[at];
          if (!place || !isInside(viewport, place)) return null;
          const isChosen = at === chosen;
          return (
            <g
              key={at}
              style={{ transform: `translate(${place.x}px, ${place.y}px)` }}
              className={isGliding ? 'ease-out motion-safe:transition-transform duration-200' : ''}
            >
              {isChosen && (
                <circle r={0.85 * em} fill="none" stroke="var(--ink)" strokeWidth={0.17 * em} />
              )}
              <circle
                r={(isChosen ? 0.48 : 0.36) * em}
                fill="#ffffff"
                stroke="var(--keyline)"
                strokeWidth={0.1 * em}
              />
            </g>
          );
        })}
        <Labels {...{ runs, now, chosen, viewport, em }} />
      </svg>
    </div>
  );
}

/** As long as nothing else changes. */
function useGlide(now: Pictured): boolean {
  const [shown, setShown] = useState({ ...now, isGliding: false });
  const isShown =
    shown.step === now.step && shown.runs === now.runs && shown.viewport === now.viewport;
  if (isShown) return shown.isGliding;
  const isGliding = isGlide(shown, now);
  setShown({ ...now, isGliding });
  return isGliding;
}

function placeWords(
  words: Words<'practice'>,
  name: string,
  { weights, dimension }: LaidOver['result'],
  step: number,
): string {
  const weightsNow = Array.from(weights.subarray(step * dimension, (step + 1) * dimension));
  const place = series(words, weightsNow.map(words.numbers.rate));
  return words.say('practice.picture.run', { name, place });
}

function Trail({
  path,
  isChosen,
  hasLeft,
  em,
}: {
  path: string;
  isChosen: boolean;
  hasLeft: boolean;
  em: number;
}) {
  if (path === '') return null;
  const shared = { d: path, fill: 'none', strokeLinejoin: 'round' } as const;
  if (!isChosen) {
    return (
      <path
        {...shared}
        stroke={hasLeft ? 'var(--diverged)' : WHITE}
        strokeOpacity={hasLeft ? 0.8 : 0.55}
        strokeWidth={0.13 * em}
      />
    );
  }
  return (
    <>
      <path {...shared} stroke="var(--keyline)" strokeOpacity={0.5} strokeWidth={0.44 * em} />
      <path {...shared} stroke={WHITE} strokeWidth={0.26 * em} />
    </>
  );
}

/** Each rate beside its point, to the left where there is room; those that would touch move apart. */
function Labels({
  runs,
  now,
  chosen,
  viewport,
  em,
}: {
  runs: readonly LaidOver[];
  now: readonly (PicturePlace | null)[];
  chosen: number;
  viewport: Viewport;
  em: number;
}) {
  const shown = runs.flatMap(({ name }, at) => {
    const place = now[at];
    return place && isInside(viewport, place) ? [{ at, name, place }] : [];
  });
  const ys = spread(
    shown.map(({ place }) => place.y),
    1.35 * em,
    em,
    viewport.height - em,
  );
  return shown.map(({ at, name, place }, k) => {
    const wide = 0.62 * em * name.length + 1.4 * em;
    const isLeft = place.x > wide;
    return (
      <text
        key={at}
        x={place.x + (isLeft ? -1.2 : 1.2) * em}
        y={ys[k]! + 0.34 * em}
        textAnchor={isLeft ? 'end' : 'start'}
        fontSize={(at === chosen ? 1.15 : 0.95) * em}
        fontWeight={at === chosen ? 800 : 650}
        fill="#ffffff"
        stroke="var(--band-2)"
        strokeWidth={0.28 * em}
        paintOrder="stroke"
        strokeLinejoin="round"
      >
        {name}
      </text>
    );
  });
}

function Goal({ at: { x, y }, em }: { at: PicturePlace; em: number }) {
  return [0, 1, 2, 3].map((quarter) => {
    const angle = (quarter * Math.PI) / 2;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    return (
      <line
        key={quarter}
        x1={x + 0.4 * em * dx}
        y1={y + 0.4 * em * dy}
        x2={x + 1.1 * em * dx}
        y2={y + 1.1 * em * dy}
        stroke="var(--ink)"
        strokeWidth={0.16 * em}
      />
    );
  });
}
