import { OUTCOMES, type Outcome } from '#core/engine/outcome';
import { mergeCoincident, type Packed } from '../../../charts/pack';
import { CountedMark } from '../../../charts/pieces/counted-mark';
import { rounded } from '../../../charts/rounded';
import type { SweepPoint } from '../../../charts/sweep-data';
import { evenTicks, linearScale } from '../../../ui/scale';
import { useWords } from '../../../words/language';

/** In em: the space for the labels of the steps, and for the title above. */
export const SIDE_LEFT = 3.6;
export const SIDE_TITLE = 1.7;
/** Sizes in em. */
const LANE = 1.75;
const RADIUS = 0.4;
const COUNTED_RADIUS = 0.66;
/** Wide enough for a count of two or three digits. */
const WIDE_RADIUS = 0.8;
/** Lanes above the steps, from the top: those who diverged, and the others who didn't converge. */
const LANES = [
  { name: 'diverged', outcomes: ['diverged'] },
  { name: 'not-there', outcomes: ['too-slow', 'oscillating', 'trapped'] },
] as const satisfies readonly { readonly name: string; readonly outcomes: readonly Outcome[] }[];

/** One side of a duel: those who converged, by rate and step, and above them lanes for the others. */
export function DuelSweepSide({
  name,
  points,
  top,
  bottom,
  x,
  right,
  mostSteps,
  em,
  rival = null,
}: {
  name: string;
  points: readonly SweepPoint[];
  top: number;
  bottom: number;
  x: (rate: number) => number;
  right: number;
  mostSteps: number;
  em: number;
  /** A line across all rates. */
  rival?: { readonly name: string; readonly step: number | null } | null;
}) {
  const words = useWords('charts');
  const left = SIDE_LEFT * em;
  const plotTop = top + (SIDE_TITLE + LANES.length * LANE + 0.5) * em;
  const y = rounded(linearScale([0, mostSteps], [bottom, plotTop]));
  const converged = points.filter(({ outcome }) => outcome === 'converged');
  return (
    <g>
      <text x={left} y={top + 1.1 * em} fontSize={1.3 * em} fontWeight={775} fill="var(--ink)">
        {name}
        <tspan fontSize={em} fontWeight={600} fill="var(--mut)" dx={0.8 * em}>
          {words.say('charts.duel.arrived', { arrived: converged.length, picks: points.length })}
        </tspan>
      </text>
      {LANES.map(({ name: place, outcomes }, lane) => {
        const laneTop = top + (SIDE_TITLE + lane * LANE) * em;
        const here = points.filter(({ outcome }) => outcomes.some((one) => one === outcome));
        const isWall = lane === 0 && here.length > 0;
        return (
          <g key={place}>
            <rect
              x={left}
              y={laneTop}
              width={right - left}
              height={(LANE - 0.15) * em}
              fill={isWall ? 'var(--wall)' : 'var(--panel)'}
            />
            <Lane
              points={here}
              words={words.say(
                here.length === 0 ? `charts.duel.${place}-nobody` : `charts.duel.${place}`,
              )}
              short={words.say(`charts.duel.${place}-short`)}
              middle={laneTop + 0.8 * em}
              left={left}
              isWall={isWall}
              x={x}
              em={em}
            />
          </g>
        );
      })}
      <g fontSize={em} fontWeight={600} fill="var(--mut)" textAnchor="end">
        {evenTicks(0, mostSteps, 3).map((tick) => (
          <g key={tick}>
            <line
              x1={left}
              x2={right}
              y1={y(tick)}
              y2={y(tick)}
              stroke={tick === 0 ? 'var(--ink)' : 'var(--line)'}
              strokeWidth={(tick === 0 ? 0.08 : 0.05) * em}
            />
            <text x={left - 0.5 * em} y={y(tick) + 0.35 * em}>
              {words.numbers.count(tick)}
            </text>
          </g>
        ))}
        <text x={left + 0.5 * em} y={bottom - 0.5 * em} textAnchor="start">
          {words.say('charts.steps-to-converge')}
        </text>
      </g>
      {rival !== null && rival.step !== null && (
        <g>
          <line
            x1={left}
            x2={right}
            y1={y(rival.step)}
            y2={y(rival.step)}
            stroke="var(--ink)"
            strokeWidth={0.14 * em}
            strokeDasharray={`${0.5 * em} ${0.35 * em}`}
          />
          <text
            x={right}
            y={y(rival.step) - 0.45 * em}
            textAnchor="end"
            fontSize={em}
            fontWeight={700}
            fill="var(--ink)"
          >
            {words.say('charts.duel.rival', { rival: rival.name, step: rival.step })}
          </text>
        </g>
      )}
      {mergeCoincident(
        converged,
        ({ learningRate, step }) => ({ x: x(learningRate), y: y(step ?? 0) }),
        0.95 * em,
      ).map((mark) => (
        <Mark key={mark.items[0]!.participant} mark={mark} em={em} />
      ))}
    </g>
  );
}

/** Marks in a row, by rate; marks that would overlap become one with a count. */
function Lane({
  points,
  words,
  short,
  middle,
  left,
  isWall,
  x,
  em,
}: {
  points: readonly SweepPoint[];
  words: string;
  /** Written in the margin if the lane is full from its start. */
  short: string;
  middle: number;
  left: number;
  isWall: boolean;
  x: (rate: number) => number;
  em: number;
}) {
  const byKind = [...points].sort(
    (a, b) => a.learningRate - b.learningRate || a.participant - b.participant,
  );
  const marks = mergeCoincident(
    byKind,
    ({ learningRate, outcome }) => ({ x: x(learningRate), y: OUTCOMES.indexOf(outcome) * 1e4 }),
    1.6 * em,
  ).map((mark) => ({ ...mark, y: middle }));
  const first = marks[0]?.x ?? Number.POSITIVE_INFINITY;
  const width = 0.55 * em * words.length + em;
  const isFree = first - 0.8 * em > left + width;
  return (
    <g>
      <text
        x={isFree ? left + 0.5 * em : left - 0.5 * em}
        y={middle + 0.35 * em}
        textAnchor={isFree ? 'start' : 'end'}
        fontSize={isFree ? em : 0.86 * em}
        fontWeight={650}
        fill={isFree && isWall ? 'var(--on-wall)' : 'var(--mut)'}
      >
        {isFree ? words : short}
      </text>
      {marks.map((mark) => (
        <Mark key={mark.items[0]!.participant} mark={mark} em={em} />
      ))}
    </g>
  );
}

function Mark({ mark, em }: { mark: Packed<SweepPoint>; em: number }) {
  const { outcome } = mark.items[0]!;
  const count = mark.items.length;
  const isCounted = count > 1 && outcome !== 'diverged';
  const radius = (!isCounted ? RADIUS : count < 10 ? COUNTED_RADIUS : WIDE_RADIUS) * em;
  return (
    <CountedMark
      kind={outcome}
      count={count}
      x={mark.x}
      y={mark.y}
      radius={radius}
      beside={0.45}
      isOnWall
      em={em}
    />
  );
}
