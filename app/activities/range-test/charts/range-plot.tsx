'use client';

import { type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import { rateAtStep, shareOfRate } from '#core/engine/theory/growing-rate';
import { ChartSvg } from '../../../charts/pieces/chart-svg';
import { RateAxis } from '../../../charts/pieces/rate-axis';
import { rounded } from '../../../charts/rounded';
import type { Field } from '../../../charts/sweep/sweep-layout';
import { useSize } from '../../../charts/use-size';
import { linearScale, logScale } from '../../../ui/scale';
import { useWords } from '../../../words/language';
import { type LossAxis, plottedLosses } from './plotted-losses';
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
  /** The step that uses a rate, with its fraction. */
  stepOf(learningRate: number): number;
  /** Where the curve is at a step; beyond its end, the end. */
  pointAt(step: number): readonly [x: number, y: number];
}

/**
 * The loss over a growing rate, whose axis is logarithmic, on the stage's background. It grows with the step: the
 * whole curve is drawn, and what has been reached of it is revealed in every frame.
 */
export function RangePlot({
  curve,
  currentStep,
  label,
  axis = 'linear',
  strip = 0,
  behind,
  children,
}: {
  curve: RangeCurve;
  /** With its fraction; null shows all of the curve. */
  currentStep: (() => number) | null;
  label: string;
  axis?: LossAxis;
  /** Room below the rates, as a share of the height. */
  strip?: number;
  /** Under the curve and the axes. */
  behind?: (place: RangePlace) => ReactNode;
  /** Over the curve and the axes. */
  children?: (place: RangePlace) => ReactNode;
}) {
  const said = useWords('charts');
  const [box, { width, height, em }] = useSize(ASSUMED);
  const field: Field = {
    left: PADDING.left * em,
    right: width - PADDING.right * em,
    top: PADDING.top * em,
    bottom: height - strip * height - PADDING.bottom * em,
  };
  const { range, rates } = curve;
  const { heights, lowest, highest, ticks, words } = useMemo(
    () => plottedLosses(said, curve, axis),
    [said, curve, axis],
  );
  const from = rates[0]!;
  const to = rates.at(-1)!;
  const x = rounded(logScale([from, to], [field.left, field.right]));
  const y = rounded(linearScale([lowest, highest], [field.bottom, field.top]));
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
  const stepOf = (rate: number) => shareOfRate(range, rate) * range.steps;
  const place: RangePlace = { field, em, x, pointAt, stepOf };
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
          {ticks.map(({ at }) => (
            <line key={at} x1={field.left} x2={width} y1={y(at)} y2={y(at)} />
          ))}
        </g>
        <g fontSize={em} fontWeight={600} fill="#ffffff" textAnchor="end">
          {ticks
            .filter(({ at }) => y(at) < field.bottom - 0.5 * em)
            .map(({ at, words: number }) => (
              <text key={at} x={field.left - 0.75 * em} y={y(at) + 0.35 * em}>
                {number}
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
          <text x={field.left} y={field.bottom + 3.1 * em} textAnchor="start" fontSize={0.93 * em}>
            {words}
          </text>
          <text x={field.right} y={field.bottom + 3.1 * em} textAnchor="end" fontSize={0.93 * em}>
            {said.say('charts.rate-log')}
          </text>
        </g>
      </ChartSvg>
    </figure>
  );
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
