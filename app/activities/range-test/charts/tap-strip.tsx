'use client';

import { rateAtStep, shareOfRate } from '#core/engine/theory/growing-rate';
import type { RangeTest } from '#core/lesson/activities/range-test';
import { rateTicks } from '../../../charts/rate-ticks';
import { useWidth } from '../../../ui/layout/use-width';
import { evenTicks } from '../../../ui/scale';
import { plainRate } from '../../../ui/words/plain-rate';
import { useWords } from '../../../words/language';
import { tapBars } from './tap-figures';

const HEIGHT = 200;
const TOP = 40;
const AXIS = 34;
/** A single tap is at most this high, so that the first ones don't fill the picture. */
const MOST_PER_TAP = 19;

/** The taps over the steps of a range test, labelled with each step's rate, with the true edge. */
export function TapStrip({
  range,
  steps,
  edge,
}: {
  range: RangeTest['range'];
  steps: readonly number[];
  /** A rate; null if there is none, or it mustn't be shown yet. */
  edge: number | null;
}) {
  const words = useWords('charts');
  const [box, width] = useWidth(651);
  const bars = tapBars(steps, range.steps);
  const tallest = Math.max(...bars.map(({ count }) => count));
  const foot = HEIGHT - AXIS;
  const perTap = Math.min(MOST_PER_TAP, (foot - TOP) / Math.max(1, tallest));
  const x = (step: number) => (step / (range.steps + 1)) * width;
  const edgeX = edge === null ? null : x(stepOf(range, edge));
  const isFar = edgeX !== null && edgeX > width - 130;
  return (
    <div ref={box}>
      <svg
        direction="ltr"
        width={width}
        height={HEIGHT}
        className="block max-w-full"
        aria-hidden="true"
      >
        {edgeX !== null && (
          <rect x={edgeX} width={Math.max(0, width - edgeX)} height={foot} fill="var(--panel)" />
        )}
        {edgeX !== null && edge !== null && (
          <g>
            <line x1={edgeX} x2={edgeX} y2={foot} stroke="var(--ink)" strokeWidth={2} />
            <text
              x={edgeX + (isFar ? -10 : 10)}
              y={14}
              textAnchor={isFar ? 'end' : 'start'}
              className="fill-ink text-[14.5px] font-[700]"
            >
              {words.say('charts.edge', { edge: plainRate(words, edge) })}
            </text>
          </g>
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
        {ticksOf(range, Math.max(2, Math.floor(width / 110))).map((rate) => (
          <g key={rate} transform={`translate(${x(stepOf(range, rate))} ${foot})`}>
            <line y2={6} stroke="var(--ink)" strokeWidth={1.5} />
            <text
              y={24}
              textAnchor={anchorOf(stepOf(range, rate) / range.steps)}
              className="fill-mut text-[14px]"
            >
              {words.numbers.rate(rate)}
            </text>
          </g>
        ))}
      </svg>
      <p className="text-center text-[14px] text-mut">{words.say('charts.taps.axis')}</p>
      <div className="sr-only">
        <table>
          <caption>{words.say('charts.taps.caption')}</caption>
          <thead>
            <tr>
              <th>{words.say('charts.taps.from')}</th>
              <th>{words.say('charts.taps.taps')}</th>
            </tr>
          </thead>
          <tbody>
            {bars
              .filter(({ count }) => count > 0)
              .map(({ from, count }) => (
                <tr key={from}>
                  <td>{plainRate(words, rateAtStep(range, from))}</td>
                  <td>{count}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function ticksOf(range: RangeTest['range'], most: number): readonly number[] {
  const { lowest, highest, growth } = range;
  return growth === 'linear' ? evenTicks(lowest, highest, most) : rateTicks(lowest, highest, most);
}

/** @param share how far along the axis, 0 to 1 */
function anchorOf(share: number): 'start' | 'middle' | 'end' {
  if (share < 0.04) return 'start';
  return share > 0.96 ? 'end' : 'middle';
}

/** The step of a rate, with its fraction; at an end of the range for a rate beyond it. */
function stepOf(range: RangeTest['range'], rate: number): number {
  return Math.min(1, Math.max(0, shareOfRate(range, rate))) * range.steps;
}
