'use client';

import { useId } from 'react';
import { useWidth } from '../../../../ui/layout/use-width';
import { useWords } from '../../../../words/language';
import type { Flow, VoteSureness } from './flow';
import { type FlowBand, flowLayout } from './flow-layout';
import { beliefLetter, columnTitle } from './flow-words';

const BANDS: Readonly<Record<FlowBand['kind'], { fill: string; opacity: number }>> = {
  stayed: { fill: 'var(--track)', opacity: 0.22 },
  came: { fill: 'var(--track)', opacity: 0.9 },
  left: { fill: 'var(--ink)', opacity: 0.8 },
  wrong: { fill: 'var(--line2)', opacity: 0.28 },
};

/** Votes, the talk and the twin in one picture: a row for each belief, a band for those who moved. */
export function FlowChart({
  flow,
  current,
  label,
}: {
  flow: Flow;
  current: number;
  label: string;
}) {
  const said = useWords('charts');
  const [box, width] = useWidth(940);
  const hatch = useId();
  const layout = flowLayout(flow, width);
  const { columns, nodes, bands, labels, node, height } = layout;
  const fills: Readonly<Record<VoteSureness, string>> = {
    sure: 'var(--track)',
    think: `url(#${hatch})`,
    guess: 'var(--klein-soft)',
    unsaid: 'var(--panel)',
  };
  return (
    <div ref={box}>
      <svg
        direction="ltr"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        className="block max-w-full"
        role="img"
        aria-label={label}
      >
        <defs>
          <pattern id={hatch} width={7} height={7} patternUnits="userSpaceOnUse">
            <rect width={7} height={7} fill="var(--bg)" />
            <path d="M-1 8L8 -1M-2 2L2 -2M5 9L9 5" stroke="var(--track)" strokeWidth={2.4} />
          </pattern>
        </defs>
        {columns.map((x, at) => {
          const isLast = at > 0 && at === columns.length - 1;
          return (
            <text
              key={flow.columns[at]?.round}
              x={isLast ? x + node : x}
              y={16}
              textAnchor={isLast ? 'end' : at === 0 ? 'start' : 'middle'}
              dx={at > 0 && !isLast ? node / 2 : 0}
              className="fill-ink text-[14.5px]"
              fontWeight={at === current ? 800 : 600}
            >
              {columnTitle(said, flow, at)}
            </text>
          );
        })}
        {bands.map(({ link, kind, path }) => (
          <path
            key={`${link.column} ${link.from} ${link.to}`}
            d={path}
            fill={BANDS[kind].fill}
            fillOpacity={BANDS[kind].opacity}
          />
        ))}
        {nodes.map(({ column, row, x, y, height: tall, votes, parts }) => {
          const isLast = column > 0 && column === columns.length - 1;
          const letter =
            labels.length === 0 && column === 0 ? beliefLetter(flow.beliefs[row]!) : null;
          return (
            <g key={`${column} ${row}`}>
              {parts.map((part) => (
                <rect
                  key={part.sureness}
                  x={x}
                  y={part.y}
                  width={node}
                  height={part.height}
                  fill={fills[part.sureness]}
                />
              ))}
              {votes > 0 && (
                <rect
                  x={x}
                  y={y}
                  width={node}
                  height={tall}
                  fill="none"
                  stroke="var(--track)"
                  strokeWidth={1.5}
                />
              )}
              <text
                x={isLast ? x + node + 9 : x - 9}
                y={y + 17}
                textAnchor={isLast ? 'start' : 'end'}
                fontSize={20}
                fontWeight={825}
                fill="var(--ink)"
                stroke="var(--bg)"
                strokeWidth={5}
                paintOrder="stroke"
                strokeLinejoin="round"
              >
                {letter !== null && `${letter} `}
                {said.numbers.count(votes)}
              </text>
            </g>
          );
        })}
        {labels.map(({ y, words, misconception }, row) => (
          <g key={flow.beliefs[row]?.words} fontSize={14.5}>
            {words.map((line, at) => (
              <text key={line} y={y + 15 + 19 * at} fontWeight={700} fill="var(--ink)">
                {line}
              </text>
            ))}
            {misconception.map((line, at) => (
              <text key={line} y={y + 15 + 19 * (words.length + at)} fill="var(--mut)">
                {line}
              </text>
            ))}
          </g>
        ))}
      </svg>
      <Legend flow={flow} fills={fills} />
    </div>
  );
}

function Legend({ flow, fills }: { flow: Flow; fills: Readonly<Record<VoteSureness, string>> }) {
  const has = (sureness: VoteSureness) =>
    flow.columns.some(({ counts }) => counts.some((cell) => cell[sureness] > 0));
  const said = useWords('charts');
  const isMoving = flow.links.length > 0;
  const items = [
    ...(['sure', 'think', 'guess'] as const).filter(has).map((sureness) => ({
      words: said.say(`charts.flow.${sureness}`),
      fill: fills[sureness],
      isThin: false,
    })),
    ...(isMoving
      ? [
          { words: said.say('charts.flow.came'), fill: BANDS.came.fill, isThin: true },
          { words: said.say('charts.flow.left'), fill: BANDS.left.fill, isThin: true },
        ]
      : []),
  ];
  return (
    <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-[14px]">
      {items.map(({ words, fill, isThin }) => (
        <li key={words} className="flex items-center gap-2">
          <svg width={22} height={14} aria-hidden="true">
            <rect
              x={0.75}
              y={isThin ? 4 : 0.75}
              width={20.5}
              height={isThin ? 6 : 12.5}
              fill={fill}
              stroke={isThin ? 'none' : 'var(--track)'}
              strokeWidth={1.5}
            />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
