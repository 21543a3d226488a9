'use client';

import { formatRate } from '#core/engine/number-format';
import type { RangeTest } from '#core/room/activities/activity';
import { rateAtStep } from '#core/room/activities/range-test';
import { useWidth } from '../../../ui/use-width';
import { tapBars } from './taps';

const HEIGHT = 200;
const TOP = 40;
const AXIS = 34;
/** A bar for one tap is at most this high, so that the first ones don't fill the picture. */
const MOST_PER_TAP = 19;
const TICKS = 5;

/** The taps over the steps of a range test, named by the rate of the step, with the true edge. */
export function TapStrip({
  range,
  steps,
  edge,
}: {
  range: RangeTest['range'];
  steps: readonly number[];
  /** A rate; null: none, or not to be shown yet. */
  edge: number | null;
}) {
  const [box, width] = useWidth(651);
  const bars = tapBars(steps, range.steps);
  const tallest = Math.max(...bars.map(({ count }) => count));
  const foot = HEIGHT - AXIS;
  const perTap = Math.min(MOST_PER_TAP, (foot - TOP) / Math.max(1, tallest));
  const x = (step: number) => (step / (range.steps + 1)) * width;
  const edgeX = edge === null ? null : x(edgeStep(range, edge));
  const isFar = edgeX !== null && edgeX > width - 130;
  return (
    <div ref={box}>
      <svg width={width} height={HEIGHT} className="block overflow-visible" aria-hidden="true">
        {edgeX !== null && (
          <rect x={edgeX} width={Math.max(0, width - edgeX)} height={foot} fill="var(--panel)" />
        )}
        {bars.map(
          ({ from, to, count }) =>
            count > 0 && (
              <g key={from}>
                <rect
                  x={x(from) + 1}
                  width={Math.max(2, x(to) - x(from) - 2)}
                  y={foot - count * perTap}
                  height={count * perTap}
                  fill="var(--klein)"
                />
                <text
                  x={(x(from) + x(to)) / 2}
                  y={foot - count * perTap - 6}
                  textAnchor="middle"
                  className="fill-mut text-[13px] font-[650]"
                >
                  {count}
                </text>
              </g>
            ),
        )}
        <line x2={width} y1={foot} y2={foot} stroke="var(--ink)" strokeWidth={1.5} />
        {Array.from({ length: TICKS }, (_, at) => {
          const step = Math.round((at / (TICKS - 1)) * range.steps);
          return (
            <g key={step} transform={`translate(${x(step)} ${foot})`}>
              <line y2={6} stroke="var(--ink)" strokeWidth={1.5} />
              <text y={24} textAnchor={anchorOf(at)} className="fill-mut text-[14px]">
                {formatRate(Number(rateAtStep(range, step).toPrecision(2)))}
              </text>
            </g>
          );
        })}
        {edgeX !== null && edge !== null && (
          <g>
            <line x1={edgeX} x2={edgeX} y2={foot} stroke="var(--ink)" strokeWidth={2} />
            <text
              x={edgeX + (isFar ? -10 : 10)}
              y={14}
              textAnchor={isFar ? 'end' : 'start'}
              className="fill-ink text-[14.5px] font-[700]"
            >
              edge {formatRate(edge)}
            </text>
          </g>
        )}
      </svg>
      <p className="text-center text-[14px] text-mut">learning rate, as it grew</p>
      <table className="sr-only">
        <caption>Taps by learning rate</caption>
        <thead>
          <tr>
            <th>From the rate</th>
            <th>Taps</th>
          </tr>
        </thead>
        <tbody>
          {bars
            .filter(({ count }) => count > 0)
            .map(({ from, count }) => (
              <tr key={from}>
                <td>{formatRate(rateAtStep(range, from))}</td>
                <td>{count}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

function anchorOf(tick: number): 'start' | 'middle' | 'end' {
  if (tick === 0) return 'start';
  return tick === TICKS - 1 ? 'end' : 'middle';
}

/** Where a rate lies among the steps, with its fraction; at an end where it is beyond it. */
function edgeStep({ lowest, highest, steps, growth }: RangeTest['range'], rate: number): number {
  const share =
    growth === 'linear'
      ? (rate - lowest) / (highest - lowest)
      : Math.log(rate / lowest) / Math.log(highest / lowest);
  return Math.min(1, Math.max(0, share)) * steps;
}
