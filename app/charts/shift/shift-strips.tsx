'use client';

import { MARK_PATHS, type MarkKind } from '../../ui/marks/outcome';
import { logScale } from '../../ui/scale';
import { plainRate } from '../../ui/words/plain-rate';
import { useWords } from '../../words/language';
import { mergeCoincident, type Packed, stackRows } from '../pack';
import { ChartSvg } from '../pieces/chart-svg';
import { CountedMark } from '../pieces/counted-mark';
import { RateAxis } from '../pieces/rate-axis';
import { rateSpan } from '../rate-span';
import { rounded } from '../rounded';
import type { PickPairs, VerdictPairs } from '../sweep-data';
import { useSize } from '../use-size';
import type { Shift } from './shift';

const ASSUMED = { width: 1808, height: 900, em: 28 };
const MOST_TICKS = 9;
/** Sizes in em. */
const RADIUS = 0.42;
const COUNTED_RADIUS = 0.72;
const ROW = 1.5;
const HEAD = 1.7;
const BELOW = 3.4;

interface Dot {
  readonly learningRate: number;
  readonly kind: MarkKind;
}

/** The picks of two rounds on one rate axis, one strip above the other, and how the median moved. */
export function ShiftStrips({
  previous,
  picks,
  verdicts,
  shift,
  edge,
}: {
  previous: PickPairs;
  picks: PickPairs;
  verdicts: VerdictPairs;
  shift: Shift;
  /** The rate above which runs diverge; null if unknown. */
  edge: number | null;
}) {
  const words = useWords('charts');
  const [box, { width, height, em }] = useSize(ASSUMED);
  const outcomes = new Map(verdicts.map(([participant, { outcome }]) => [participant, outcome]));
  const before = previous.map(([, learningRate]): Dot => ({ learningRate, kind: 'running' }));
  const after = picks.map(
    ([participant, learningRate]): Dot => ({
      learningRate,
      kind: outcomes.get(participant) ?? 'running',
    }),
  );
  const { lowest, highest } = rateSpan([
    ...[...before, ...after].map(({ learningRate }) => learningRate),
    ...(edge === null ? [] : [edge]),
  ]);
  const left = em;
  const right = width - em;
  const x = rounded(logScale([lowest, highest], [left, right]));
  const bottom = height - BELOW * em;
  const middle = bottom / 2;
  return (
    <figure ref={box} className="relative size-full">
      <ChartSvg
        size={{ width, height }}
        label={words.say('charts.shift.label', { before: previous.length, after: picks.length })}
      >
        <rect x={0} y={0} width={width} height={middle - 0.9 * em} fill="var(--panel)" />
        <rect
          x={0}
          y={middle + 0.9 * em}
          width={width}
          height={bottom - middle - 0.9 * em}
          fill="var(--panel)"
        />
        {edge !== null && (
          <g>
            <line
              x1={x(edge)}
              x2={x(edge)}
              y1={0}
              y2={bottom}
              stroke="var(--ink)"
              strokeWidth={0.1 * em}
            />
            <text
              x={x(edge) + 0.5 * em}
              y={1.2 * em}
              fontSize={em}
              fontWeight={650}
              fill="var(--ink)"
              textAnchor="start"
            >
              {words.say('charts.edge', { edge: plainRate(words, edge) })}
            </text>
          </g>
        )}
        <Strip
          dots={before}
          x={x}
          floor={middle - 1.3 * em}
          ceiling={HEAD * em}
          em={em}
          words={words.say('charts.shift.before')}
        />
        <Strip
          dots={after}
          x={x}
          floor={bottom - 0.4 * em}
          ceiling={middle + (0.9 + HEAD) * em}
          em={em}
          words={words.say('charts.shift.after')}
        />
        <Arrow
          from={x(shift.before)}
          to={x(shift.after)}
          top={middle - 0.9 * em}
          bottom={middle + 0.9 * em}
          em={em}
        />
        <line
          x1={0}
          x2={width}
          y1={bottom}
          y2={bottom}
          stroke="var(--ink)"
          strokeWidth={0.08 * em}
        />
        <g fontSize={em} fontWeight={600} fill="var(--mut)" textAnchor="middle">
          <RateAxis
            lowest={lowest}
            highest={highest}
            most={MOST_TICKS}
            x={x}
            foot={bottom}
            em={em}
          />
          <text x={right} y={height - 0.4 * em} textAnchor="end" fontSize={0.93 * em}>
            {words.say('charts.rate-log')}
          </text>
        </g>
      </ChartSvg>
    </figure>
  );
}

/** One mark per student, stacked from the bottom; equal picks share one mark with a count. */
function Strip({
  dots,
  x,
  floor,
  ceiling,
  em,
  words,
}: {
  dots: readonly Dot[];
  x: (rate: number) => number;
  floor: number;
  ceiling: number;
  em: number;
  words: string;
}) {
  const sorted = [...dots].sort((a, b) => a.learningRate - b.learningRate);
  const packed = mergeCoincident(
    sorted,
    ({ learningRate, kind }) => ({ x: x(learningRate), y: KIND_ROWS.indexOf(kind) * 1e4 }),
    0.12 * em,
  );
  const rows = Math.max(1, Math.floor((floor - ceiling) / (ROW * em)));
  const places = stackRows(packed, (mark) => roomOf(mark, em), rows);
  return (
    <g>
      <text
        x={0.6 * em}
        y={ceiling - 0.4 * em}
        fontSize={1.07 * em}
        fontWeight={775}
        fill="var(--ink)"
      >
        {words}
      </text>
      {packed.map((mark, at) => {
        const radius = radiusOf(mark, em);
        const y = floor - (places[at]! + 0.5) * ROW * em;
        const { kind, learningRate } = mark.items[0]!;
        return (
          <CountedMark
            key={`${kind} ${learningRate}`}
            kind={kind}
            count={mark.items.length}
            x={mark.x}
            y={y}
            radius={radius}
            beside={0.55}
            em={em}
          />
        );
      })}
    </g>
  );
}

const KIND_ROWS = Object.keys(MARK_PATHS) as readonly MarkKind[];

/** A cross has its count beside it, so it stays small. */
function radiusOf({ items }: Packed<Dot>, em: number): number {
  const isCounted = items.length > 1 && items[0]!.kind !== 'diverged';
  return (isCounted ? COUNTED_RADIUS : RADIUS) * em;
}

function roomOf(mark: Packed<Dot>, em: number): number {
  const isBeside = mark.items.length > 1 && mark.items[0]!.kind === 'diverged';
  return isBeside ? 2.4 * em : 2.2 * radiusOf(mark, em);
}

/** From the median pick of the last round to that of this one. */
function Arrow({
  from,
  to,
  top,
  bottom,
  em,
}: {
  from: number;
  to: number;
  top: number;
  bottom: number;
  em: number;
}) {
  const words = useWords('charts');
  const angle = Math.round((180 / Math.PI) * Math.atan2(bottom - top, to - from));
  return (
    <g stroke="var(--curve)" fill="var(--curve)">
      <circle cx={from} cy={top} r={0.3 * em} stroke="none" />
      <line x1={from} y1={top} x2={to} y2={bottom} strokeWidth={0.22 * em} />
      <path
        d="M.5 0L-1 .62L-1 -.62Z"
        stroke="none"
        transform={`translate(${to} ${bottom}) rotate(${angle}) scale(${0.7 * em})`}
      />
      <text
        x={(from + to) / 2 + 0.9 * em}
        y={(top + bottom) / 2 - 0.35 * em}
        fontSize={em}
        fontWeight={700}
        stroke="var(--bg)"
        strokeWidth={0.3 * em}
        paintOrder="stroke"
      >
        {words.say('charts.shift.median')}
      </text>
    </g>
  );
}
