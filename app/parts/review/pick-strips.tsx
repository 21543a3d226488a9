'use client';

import { rateTicks } from '../../charts/rate-ticks';
import { SavedChart } from '../../charts/saving/saved-chart';
import { useWidth } from '../../ui/layout/use-width';
import { LISTED_OUTCOMES, MARK_PATHS, OUTCOME_FILLS } from '../../ui/marks/outcome';
import { OutcomeMark } from '../../ui/marks/outcome-mark';
import { OutcomeWord } from '../../ui/marks/outcome-word';
import { logScale } from '../../ui/scale';
import { rateList } from '../../ui/words/rate-list';
import { useWords } from '../../words/language';
import { type RoundStrip, roundStripLayout, type StripRound } from './strip-layout';
import { StripTable } from './strip-table';

const ASSUMED_WIDTH = 1152;
/** Space for the name of a strip, above its tallest stack. */
const HEAD = 34;
const AXIS = 30;
/** How the picks moved from round to round: one mark per student, all rounds on one axis, with the edge. */
export function RoundStrips({
  title,
  rounds,
  domain,
  furtherLeft,
  furtherRight,
  edge,
}: {
  title: string;
  rounds: readonly StripRound[];
  domain: readonly [number, number];
  /** Rates beyond the ends of the axis. */
  furtherLeft: readonly number[];
  furtherRight: readonly number[];
  /** A learning rate within the domain. */
  edge: number | null;
}) {
  const words = useWords('charts', 'review');
  const [box, width] = useWidth(ASSUMED_WIDTH);
  const { strips, pitch } = roundStripLayout(
    rounds.map(({ picks }) => picks),
    domain,
    width,
  );
  const scale = logScale(domain, [0, width]);
  const feet = footsOf(strips);
  const height = (feet.at(-1) ?? 0) + AXIS;
  const present = LISTED_OUTCOMES.filter((outcome) =>
    rounds.some(({ picks }) => picks.some((pick) => pick.outcome === outcome)),
  );
  return (
    <SavedChart title={title}>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2 className="text-[24px] type-title">{title}</h2>
        <ul className="flex flex-wrap gap-x-6 gap-y-1 text-[14px]">
          {present.map((outcome) => (
            <li key={outcome} className="flex items-center gap-2">
              <OutcomeMark kind={outcome} size={16} />
              <OutcomeWord kind={outcome} />
            </li>
          ))}
        </ul>
      </div>
      <div ref={box} dir="ltr">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          className="block w-full"
          role="img"
          aria-label={words.say('review.strips.picture')}
        >
          {edge !== null && (
            <Edge
              x={scale(edge)}
              width={width}
              foot={feet.at(-1) ?? 0}
              label={words.say('review.strips.edge', { rate: edge })}
            />
          )}
          {strips.map((strip, i) => (
            <g key={rounds[i]?.number}>
              <text x={0} y={(feet[i - 1] ?? 0) + 19} className="fill-ink text-[14.5px] font-[700]">
                {rounds[i]?.title}
              </text>
              <Marks strip={strip} foot={feet[i] ?? 0} pitch={pitch} />
              <line x2={width} y1={feet[i]} y2={feet[i]} stroke="var(--ink)" strokeWidth={1.5} />
            </g>
          ))}
          <Axis scale={scale} domain={domain} width={width} foot={feet.at(-1) ?? 0} />
        </svg>
      </div>
      <p className="flex flex-wrap justify-between gap-x-6 text-[14px] text-mut empty:hidden">
        {furtherLeft.length > 0 && (
          <span>
            {words.say('review.strips.further-left', { rates: rateList(words, furtherLeft) })}
          </span>
        )}
        {furtherRight.length > 0 && (
          <span className="ms-auto">
            {words.say('review.strips.further-right', { rates: rateList(words, furtherRight) })}
          </span>
        )}
      </p>
      <StripTable rounds={rounds} />
    </SavedChart>
  );
}

/** The bottom of each strip, from the top down. */
function footsOf(strips: readonly RoundStrip[]): readonly number[] {
  let y = 0;
  return strips.map(({ height }) => {
    y += HEAD + height + 2;
    return y;
  });
}

function Edge({
  x,
  width,
  foot,
  label,
}: {
  x: number;
  width: number;
  foot: number;
  label: string;
}) {
  const isNearEnd = x > width - 110;
  return (
    <g>
      <rect x={x} width={Math.max(0, width - x)} height={foot} fill="var(--panel)" />
      <line x1={x} x2={x} y2={foot} stroke="var(--ink)" strokeWidth={2} />
      <text
        x={x + (isNearEnd ? -9 : 9)}
        y={17}
        textAnchor={isNearEnd ? 'end' : 'start'}
        className="fill-ink text-[14px] font-[700]"
      >
        {label}
      </text>
    </g>
  );
}

function Marks({ strip, foot, pitch }: { strip: RoundStrip; foot: number; pitch: number }) {
  const radius = 0.46 * pitch;
  return (
    <g stroke="var(--keyline)" strokeWidth={Math.max(0.2, 1.1 / radius)} strokeLinejoin="round">
      {strip.marks.map(({ outcome, x, up }) => (
        <path
          key={`${x} ${up}`}
          d={MARK_PATHS[outcome]}
          fill={OUTCOME_FILLS[outcome]}
          transform={`translate(${x} ${foot - up}) scale(${radius})`}
        />
      ))}
    </g>
  );
}

function Axis({
  scale,
  domain,
  width,
  foot,
}: {
  scale: (rate: number) => number;
  domain: readonly [number, number];
  width: number;
  foot: number;
}) {
  const words = useWords('charts', 'review');
  const free = width - 190;
  return (
    <g className="fill-mut text-[14px]">
      {rateTicks(domain[0], domain[1], Math.floor(width / 90)).map((rate) => (
        <g key={rate} transform={`translate(${scale(rate)} ${foot})`}>
          <line y2={5} stroke="var(--ink)" strokeWidth={1.5} />
          {scale(rate) > 16 && scale(rate) < free && (
            <text y={22} textAnchor="middle">
              {words.numbers.rate(rate)}
            </text>
          )}
        </g>
      ))}
      <text x={width} y={foot + 22} textAnchor="end">
        {words.say('review.strips.axis')}
      </text>
    </g>
  );
}
