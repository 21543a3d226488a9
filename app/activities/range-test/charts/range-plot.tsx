'use client';

import { scaleLinear, scaleLog } from 'd3-scale';
import { type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import { rateAtStep } from '#core/engine/theory/growing-rate';
import { ChartSvg } from '../../../charts/pieces/chart-svg';
import { RateAxis } from '../../../charts/pieces/rate-axis';
import { rounded } from '../../../charts/rounded';
import type { Field } from '../../../charts/sweep/sweep-layout';
import { useSize } from '../../../charts/use-size';
import { decadeWords } from '../../../ui/words/decade-words';
import { plottedDecades } from './plotted-decades';
import type { RangeCurve } from './range-curve';

const ASSUMED = { width: 1296, height: 824, em: 28 };
/** Sizes in em. */
const PADDING = { left: 4.6, right: 1.6, top: 1.2, bottom: 3.6 };
const MOST_TICKS = 9;

/** Where things are on the plot, for what is drawn over it. */
export interface RangePlace {
  readonly field: Field;
  readonly em: number;
  x(learningRate: number): number;
  /** Where the curve is at a step; beyond its end, the end. */
  pointAt(step: number): readonly [x: number, y: number];
}

/**
 * The loss over a growing rate, on the stage's background, both axes logarithmic. It grows with the step: the
 * whole curve is drawn, and what has been reached of it is revealed in every frame.
 */
export function RangePlot({
  curve,
  currentStep,
  label,
  behind,
  children,
}: {
  curve: RangeCurve;
  /** With its fraction; null shows all of the curve. */
  currentStep: (() => number) | null;
  label: string;
  /** Under the curve and the axes. */
  behind?: (place: RangePlace) => ReactNode;
  /** Over the curve and the axes. */
  children?: (place: RangePlace) => ReactNode;
}) {
  const [box, { width, height, em }] = useSize(ASSUMED);
  const field: Field = {
    left: PADDING.left * em,
    right: width - PADDING.right * em,
    top: PADDING.top * em,
    bottom: height - PADDING.bottom * em,
  };
  const { range, rates } = curve;
  const { decades: heights, lowest, highest } = useMemo(() => plottedDecades(curve), [curve]);
  const from = rates[0]!;
  const to = rates.at(-1)!;
  const x = rounded(scaleLog([from, to], [field.left, field.right]));
  const y = rounded(scaleLinear([lowest, highest], [field.bottom, field.top]));
  const points = rates.map((rate, step) => [x(rate), y(heights[step]!)] as const);
  const pointAt = (step: number) => points[Math.min(step, points.length - 1)]!;
  const path = strokeOf(
    points,
    heights.map((height) => height >= highest),
  );
  const clip = useId();
  const cover = useRef<SVGRectElement>(null);
  const tip = useRef<SVGGElement>(null);
  const stillness = useRef<MediaQueryList | null>(null);
  const latest = useRef(() => {});
  latest.current = () => {
    if (currentStep === null) return;
    const shown = Math.min(currentStep(), points.length - 1);
    const step = stillness.current?.matches === true ? Math.floor(shown) : shown;
    const at = Math.floor(step);
    const [px, py] = pointAt(at);
    const [nx, ny] = pointAt(at + 1);
    const tx = x(rateAtStep(range, step));
    const ty = nx === px ? py : py + ((ny - py) * (tx - px)) / (nx - px);
    cover.current?.setAttribute('width', String(Math.max(0, tx)));
    tip.current?.setAttribute('transform', `translate(${tx} ${ty})`);
  };
  const isLive = currentStep !== null;
  useEffect(() => {
    if (!isLive) return;
    stillness.current = matchMedia('(prefers-reduced-motion: reduce)');
    let frame = requestAnimationFrame(function onFrame() {
      latest.current();
      frame = requestAnimationFrame(onFrame);
    });
    return () => cancelAnimationFrame(frame);
  }, [isLive]);
  const place: RangePlace = { field, em, x, pointAt };
  const decades = decadeTicks(lowest, highest).filter(
    (decade) => y(decade) < field.bottom - 0.7 * em,
  );
  return (
    <figure ref={box} className="absolute inset-0">
      <ChartSvg size={{ width, height }} label={label}>
        <rect width={width} height={field.bottom} fill="var(--band-2)" />
        {behind?.(place)}
        <defs>
          <clipPath id={clip}>
            <rect ref={cover} width={isLive ? 0 : width} height={height} />
          </clipPath>
        </defs>
        <g stroke="#ffffff" strokeOpacity={0.25} strokeWidth={0.05 * em}>
          {decades.map((decade) => (
            <line key={decade} x1={field.left} x2={width} y1={y(decade)} y2={y(decade)} />
          ))}
        </g>
        <g fontSize={em} fontWeight={600} fill="#ffffff" textAnchor="end">
          {decades.map((decade) => (
            <text key={decade} x={field.left - 0.75 * em} y={y(decade) + 0.35 * em}>
              {decadeWords(decade)}
            </text>
          ))}
        </g>
        <path
          d={path}
          clipPath={`url(#${clip})`}
          fill="none"
          stroke="#ffffff"
          strokeWidth={0.2 * em}
          strokeLinejoin="round"
        />
        {children?.(place)}
        {isLive && (
          <g ref={tip} transform={`translate(${points[0]![0]} ${points[0]![1]})`}>
            <circle r={0.55 * em} fill="#ffffff" stroke="var(--keyline)" strokeWidth={0.12 * em} />
          </g>
        )}
        <g fontSize={em} fontWeight={600} fill="var(--mut)" textAnchor="middle">
          <RateAxis
            lowest={from}
            highest={to}
            most={MOST_TICKS}
            x={x}
            foot={field.bottom}
            em={em}
          />
          <text x={field.left} y={height - 0.5 * em} textAnchor="start" fontSize={0.93 * em}>
            loss as a share of the first, log scale
          </text>
          <text x={field.right} y={height - 0.5 * em} textAnchor="end" fontSize={0.93 * em}>
            learning rate, log scale
          </text>
        </g>
      </ChartSvg>
    </figure>
  );
}

function decadeTicks(lowest: number, highest: number): readonly number[] {
  const every = Math.max(1, Math.ceil((highest - lowest) / 7));
  const ticks: number[] = [];
  for (let decade = Math.floor(highest); decade >= lowest; decade--) {
    if (decade % every === 0) ticks.push(decade);
  }
  return ticks;
}

/** A line through the points, interrupted where it runs along the top, outside of the picture. */
function strokeOf(
  points: readonly (readonly [number, number])[],
  isOutside: readonly boolean[],
): string {
  return points
    .map(([x, y], k) => {
      const isBroken = k === 0 || (isOutside[k - 1] === true && isOutside[k] === true);
      return `${isBroken ? 'M' : 'L'}${x} ${y}`;
    })
    .join('');
}
