'use client';

import type { Words } from '#core/words/words';
import { roundRates } from '../../../charts/rate-ticks';
import { useWidth } from '../../../ui/layout/use-width';
import { OUTCOME_FILLS } from '../../../ui/marks/outcome';
import { linearScale, logScale } from '../../../ui/scale';
import { rateList } from '../../../ui/words/rate-list';
import { useWords } from '../../../words/language';
import type { Histogram, RateBin, StackPart } from './histogram';

const HEIGHT = 258;
const TOP = 56;
const AXIS = 34;
/** A single pick is at most this high, so that the first ones don't fill the picture. */
const MOST_PER_PICK = 19;

/** The picks so far on a log axis, stacked by what will become of them, with the edge. */
export function PickHistogram({
  histogram,
  edge,
}: {
  histogram: Histogram;
  edge: { readonly value: number; readonly words: string } | null;
}) {
  const words = useWords('charts', 'common', 'console-rounds');
  const [box, width] = useWidth(651);
  const { domain, bars, tallest, below, above } = histogram;
  const x = logScale(domain, [0, width]);
  const foot = HEIGHT - AXIS;
  const y = linearScale([0, Math.max(tallest, (foot - TOP) / MOST_PER_PICK)], [0, foot - TOP]);
  const edgeX = edge === null ? 0 : x(edge.value);
  return (
    <div ref={box} dir="ltr" className="relative overflow-x-clip [overflow-clip-margin:12px]">
      <svg width={width} height={HEIGHT} className="block overflow-visible" aria-hidden="true">
        {bars.map((bar) => (
          <BarStack
            key={bar.from}
            bar={bar}
            left={x(bar.from)}
            right={x(bar.to)}
            foot={foot}
            heightOf={y}
          />
        ))}
        <line x1={0} x2={width} y1={foot} y2={foot} stroke="var(--ink)" strokeWidth={1.5} />
        {roundRates(...domain, [1]).map((rate) => (
          <g key={rate} transform={`translate(${x(rate)} ${foot})`}>
            <line y2={6} stroke="var(--ink)" strokeWidth={1.5} />
            <text
              y={24}
              textAnchor={x(rate) < 18 ? 'start' : 'middle'}
              className="fill-mut text-[14px]"
            >
              {words.numbers.rate(rate)}
            </text>
          </g>
        ))}
        {edge !== null && (
          <g>
            <line x1={edgeX} x2={edgeX} y1={0} y2={foot} stroke="var(--ink)" strokeWidth={2} />
            <text
              x={edgeX + (edgeX > width - 130 ? -10 : 10)}
              y={12}
              textAnchor={edgeX > width - 130 ? 'end' : 'start'}
              className="fill-ink text-[14.5px] font-[700]"
            >
              {edge.words}
            </text>
          </g>
        )}
      </svg>
      <p className="grid grid-cols-[1fr_auto_1fr] gap-4 text-[14px] text-mut">
        <span>
          {below.length > 0 &&
            words.say('console-rounds.histogram.left', { rates: rateList(words, below) })}
        </span>
        <span>{words.say('console-rounds.histogram.axis')}</span>
        <span className="text-end">
          {above.length > 0 &&
            words.say('console-rounds.histogram.right', { rates: rateList(words, above) })}
        </span>
      </p>
      <div className="sr-only">
        <table>
          <caption>{words.say('console-rounds.histogram')}</caption>
          <thead>
            <tr>
              <th>{words.say('console-rounds.histogram.rate')}</th>
              <th>{words.say('console-rounds.histogram.picks')}</th>
              <th>{words.say('console-rounds.histogram.will')}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ from, to, total, parts }) => (
              <tr key={from}>
                <td>{words.say('console-rounds.histogram.span', { from, to })}</td>
                <td>{words.numbers.count(total)}</td>
                <td>
                  {words.list(
                    parts.map(({ part, count }) =>
                      words.say('console-rounds.histogram.part', {
                        count,
                        outcome: partWords(words, part),
                      }),
                    ),
                    'unit',
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function BarStack({
  bar,
  left,
  right,
  foot,
  heightOf,
}: {
  bar: RateBin;
  left: number;
  right: number;
  foot: number;
  heightOf: (count: number) => number;
}) {
  const { numbers } = useWords('common');
  const gap = Math.min(4, (right - left) * 0.15);
  let below = 0;
  return (
    <g>
      {bar.parts.map(({ part, count }) => {
        below += count;
        return (
          <rect
            key={part}
            x={left + gap / 2}
            width={right - left - gap}
            y={foot - heightOf(below)}
            height={heightOf(count)}
            fill={part === 'pending' ? 'var(--panel)' : OUTCOME_FILLS[part]}
            stroke="var(--keyline)"
            strokeWidth={1.5}
          />
        );
      })}
      <text
        x={(left + right) / 2}
        y={foot - heightOf(bar.total) - 7}
        textAnchor="middle"
        className="fill-mut text-[13px] font-[650]"
      >
        {numbers.count(bar.total)}
      </text>
    </g>
  );
}

function partWords(words: Words<'common' | 'console-rounds'>, part: StackPart): string {
  return words.say(
    part === 'pending' ? 'console-rounds.histogram.pending' : `common.outcome.${part}`,
  );
}
