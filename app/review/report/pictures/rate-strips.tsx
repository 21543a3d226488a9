import type { Middle } from '#core/report/learned/middle';
import type { ReviewRun } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { rateTicks } from '../../../charts/rate-ticks';
import { sweepDomain } from '../../../charts/sweep/domain';
import { logScale } from '../../../ui/scale';
import { RateMarks } from './rate-marks';
import { stripMarks } from './strip-layout';

export interface RateStrip {
  /** The number of its round: two may have the same title. */
  readonly round: number;
  readonly runs: readonly ReviewRun[];
  /** Above its marks; null: nothing. */
  readonly title: string | null;
  /** The middle of its rates as shares of the edge, drawn under the baseline; null: none. */
  readonly ofEdge: Middle | null;
}

/**
 * Picks on one axis of rates, a strip a round. Drawn by the server, and small whatever the class: beside it must stand
 * the same in words or in a table, which this hides from screen readers. Without an axis it is a sketch of its words, and
 * says nothing itself.
 */
export function RateStrips({
  words,
  strips,
  edge,
  width,
  height,
  pitch,
  hasAxis,
}: {
  words: Words<'report'>;
  strips: readonly RateStrip[];
  edge: number | null;
  width: number;
  /** Of the tallest stack of each strip, in pixels. */
  height: number;
  pitch: number;
  hasAxis: boolean;
}) {
  const runs = strips.flatMap((strip) => strip.runs);
  const points = runs
    .map(({ participant, learningRate, verdict: { outcome, step } }) => ({
      participant,
      learningRate,
      outcome,
      step,
    }))
    .sort((a, b) => a.learningRate - b.learningRate);
  const { lowest, highest, furtherLeft, furtherRight } = sweepDomain(
    points,
    edge === null ? [] : [edge],
  );
  const scale = logScale([lowest, highest], [0, width]);
  const columns = Math.floor(width / pitch);
  const columnOf = (rate: number) =>
    Math.min(columns - 1, Math.floor(scale(Math.min(highest, Math.max(lowest, rate))) / pitch));
  const head = strips.some(({ title }) => title !== null) ? 20 : 0;
  const tail = strips.some(({ ofEdge }) => ofEdge !== null) ? 12 : 3;
  const room = head + height + tail;
  const laid = strips.map((strip) =>
    stripMarks(
      strip.runs.map(({ learningRate, verdict: { outcome } }) => ({ learningRate, outcome })),
      columnOf,
      Math.floor(height / pitch),
    ),
  );
  const each = Math.max(1, ...laid.map((one) => one.each));
  const total = strips.length * room + (hasAxis ? 20 : 0);
  const isEdgeShown = edge !== null && edge > lowest && edge < highest;
  const wall = isEdgeShown ? scale(edge) : null;
  return (
    <>
      <svg
        viewBox={`0 0 ${width} ${total}`}
        direction="ltr"
        className="block w-full max-w-140"
        aria-hidden="true"
      >
        {wall !== null && (
          <>
            <rect
              x={wall}
              width={width - wall}
              height={strips.length * room - tail}
              fill="var(--panel)"
            />
            <line
              x1={wall}
              x2={wall}
              y2={strips.length * room - tail}
              stroke="var(--ink)"
              strokeWidth={2}
            />
          </>
        )}
        {laid.map(({ marks }, at) => {
          const foot = at * room + head + height;
          const { round, title, ofEdge } = strips[at]!;
          return (
            <g key={round}>
              {title !== null && (
                <text y={at * room + 14} className="fill-ink text-[13px] font-[700]">
                  {title}
                </text>
              )}
              <line x2={width} y1={foot} y2={foot} stroke="var(--ink)" strokeWidth={1.5} />
              <RateMarks marks={marks} foot={foot - 1} pitch={pitch} />
              {ofEdge !== null && edge !== null && (
                <>
                  <rect
                    x={scale(ofEdge.low * edge)}
                    width={Math.max(2, scale(ofEdge.high * edge) - scale(ofEdge.low * edge))}
                    y={foot + 4}
                    height={5}
                    fill="var(--line2)"
                  />
                  <rect
                    x={scale(ofEdge.median * edge) - 1.5}
                    width={3}
                    y={foot + 2}
                    height={9}
                    fill="var(--ink)"
                  />
                </>
              )}
            </g>
          );
        })}
        {hasAxis && (
          <g className="fill-mut text-[13px]">
            <text y={total - 3}>{words.say('report.strips.rate')}</text>
            {rateTicks(lowest, highest, 4).map((rate) =>
              scale(rate) < 44 || scale(rate) > width - 16 ? null : (
                <text key={rate} x={scale(rate)} y={total - 3} textAnchor="middle">
                  {words.numbers.rate(rate)}
                </text>
              ),
            )}
          </g>
        )}
        {wall !== null && hasAxis && (
          <text
            x={wall > width - 80 ? wall - 6 : wall + 6}
            y={14}
            textAnchor={wall > width - 80 ? 'end' : 'start'}
            className="fill-ink text-[13px] font-[700]"
          >
            {words.say('report.strips.edge', { rate: edge! })}
          </text>
        )}
      </svg>
      {each > 1 && hasAxis && (
        <p className="text-[13px] text-mut">{words.say('report.strips.each', { each })}</p>
      )}
      {hasAxis && furtherLeft.length + furtherRight.length > 0 && (
        <p className="text-[13px] text-mut">
          {beyondWords(words, furtherLeft[0], furtherRight.at(-1))}
        </p>
      )}
    </>
  );
}

/** The farthest rates that are drawn at an end of the axis; undefined: none is beyond that end. */
function beyondWords(
  words: Words<'report'>,
  lowest: number | undefined,
  highest: number | undefined,
): string {
  if (lowest === undefined) {
    return highest === undefined ? '' : words.say('report.strips.up-to', { highest });
  }
  return highest === undefined
    ? words.say('report.strips.from', { lowest })
    : words.say('report.strips.both', { lowest, highest });
}
