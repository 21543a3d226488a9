'use client';

import { spread } from '../../ui/layout/spread';
import { textWidth } from '../../ui/layout/text-width';
import { MARK_PATHS, OUTCOME_FILLS } from '../../ui/marks/outcome';
import { OutcomeWord } from '../../ui/marks/outcome-word';
import { evenTicks, linearScale, logScale } from '../../ui/scale';
import { changeWords } from '../../ui/words/schedule-words';
import { series } from '../../ui/words/series';
import { useWords } from '../../words/language';
import { ChartSvg } from '../pieces/chart-svg';
import { rateSpan } from '../rate-span';
import { rateTicks } from '../rate-ticks';
import { rounded } from '../rounded';
import type { NameEntries } from '../sweep-data';
import { useSize } from '../use-size';
import type { ScheduleLine } from './schedules';

const ASSUMED = { width: 1808, height: 850, em: 28 };
/** Sizes in em. */
const LEFT = 4.2;
const RIGHT = { least: 8, most: 17 } as const;
const BELOW = 3.4;
const RADIUS = 0.36;
/** From this many lines on, most ends are drawn small: they would cover everything. */
const CROWD = 100;
const SMALL_RADIUS = 0.2;
const MOST_TICKS = 8;
const NAMED = 5;

/** What the class did with the rate: one thin staircase per student, rate over steps, on the stage's background. */
export function SchedulesChart({
  lines,
  budget,
  names,
}: {
  /** The best ones last. */
  lines: readonly ScheduleLine[];
  budget: number;
  names: NameEntries;
}) {
  const words = useWords('charts', 'common', 'experiment');
  const [box, { width, height, em }] = useSize(ASSUMED);
  const rates = lines.flatMap((line) => line.rates.map(([, rate]) => rate));
  const { lowest, highest } = rateSpan(rates);
  const nameOf = new Map(names.map(([participant, name]) => [participant, name]));
  const named = lines.filter(({ outcome }) => outcome === 'converged').slice(-NAMED);
  const labelOf = ({ participant, end }: ScheduleLine) =>
    `${nameOf.get(participant) ?? participant}, ${words.numbers.count(end)}`;
  const widest = Math.max(0, ...named.map((line) => textWidth(labelOf(line)))) + 1;
  const column = Math.min(RIGHT.most, Math.max(RIGHT.least, widest));
  const [left, right] = [LEFT * em, width - column * em];
  const [top, bottom] = [em, height - BELOW * em];
  const x = rounded(linearScale([0, budget], [left, right]));
  const y = rounded(logScale([lowest, highest], [bottom, top]));
  const pathOf = ({ rates: stairs, end }: ScheduleLine) => {
    const [, first = lowest] = stairs[0] ?? [];
    const steps = stairs.slice(1).map(([step, rate]) => `H${x(step)}V${y(rate)}`);
    return `M${x(0)} ${y(first)}${steps.join('')}H${x(end)}`;
  };
  const lastRate = ({ rates: stairs }: ScheduleLine) => stairs.at(-1)?.[1] ?? lowest;
  const isCrowd = lines.length > CROWD;
  const markRadius = (line: ScheduleLine) =>
    isCrowd && !named.includes(line) ? SMALL_RADIUS : RADIUS;
  const labels = spread(
    named.map((line) => y(lastRate(line))),
    1.25 * em,
    top + 0.6 * em,
    bottom - 0.6 * em,
  );
  return (
    <figure ref={box} className="relative size-full">
      <ChartSvg
        size={{ width, height }}
        label={words.say('charts.schedules.label', { schedules: lines.length })}
      >
        <rect width={width} height={bottom} fill="var(--band-2)" />
        <g stroke="#ffffff" strokeOpacity={0.3} strokeWidth={0.05 * em}>
          {rateTicks(lowest, highest, MOST_TICKS).map((tick) => (
            <line key={tick} x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          ))}
        </g>
        <g fontSize={em} fontWeight={600} fill="#ffffff" textAnchor="end">
          {rateTicks(lowest, highest, MOST_TICKS).map((tick) => (
            <text key={tick} x={left - 0.5 * em} y={y(tick) + 0.35 * em}>
              {words.numbers.rate(tick)}
            </text>
          ))}
        </g>
        <g fill="none" strokeLinejoin="round">
          {lines.map((line) => {
            const isNamed = named.includes(line);
            return (
              <path
                key={line.participant}
                d={pathOf(line)}
                stroke={OUTCOME_FILLS[line.outcome]}
                strokeWidth={(isNamed ? 0.2 : 0.07) * em}
                strokeOpacity={isNamed || lines.length < 12 ? 1 : 0.6}
              />
            );
          })}
        </g>
        {lines.map((line) => (
          <path
            key={line.participant}
            d={MARK_PATHS[line.outcome]}
            transform={`translate(${x(line.end)} ${y(lastRate(line))}) scale(${markRadius(line) * em})`}
            fill={OUTCOME_FILLS[line.outcome]}
            stroke="var(--keyline)"
            strokeWidth={isCrowd ? 0.1 : 0.2}
            strokeLinejoin="round"
          />
        ))}
        <g fontSize={em} fontWeight={700} fill="#ffffff">
          {named.map((line, at) => (
            <g key={line.participant}>
              <line
                x1={x(line.end) + 0.6 * em}
                y1={y(lastRate(line))}
                x2={right + 0.3 * em}
                y2={labels[at]}
                stroke="#ffffff"
                strokeOpacity={0.5}
                strokeWidth={0.05 * em}
              />
              <text
                x={right + 0.5 * em}
                y={labels[at]! + 0.35 * em}
                {...fitted(labelOf(line), (column - 0.7) * em, em)}
              >
                {labelOf(line)}
              </text>
            </g>
          ))}
        </g>
        <g fontSize={em} fontWeight={600} fill="var(--mut)" textAnchor="middle">
          {evenTicks(0, budget, 8).map((tick) => (
            <text key={tick} x={x(tick)} y={bottom + 1.4 * em}>
              {words.numbers.count(tick)}
            </text>
          ))}
          <text x={right} y={height - 0.4 * em} textAnchor="end" fontSize={0.93 * em}>
            {words.say('charts.schedules.axis')}
          </text>
        </g>
      </ChartSvg>
      <div className="sr-only">
        <table>
          <caption>{words.say('charts.schedules.caption')}</caption>
          <tbody>
            {lines.map((line) => (
              <tr key={line.participant}>
                <th scope="row" translate="no">
                  {nameOf.get(line.participant) ?? line.participant}
                </th>
                <td>
                  <OutcomeWord kind={line.outcome} />
                </td>
                <td>{words.numbers.count(line.end)}</td>
                <td>
                  {series(
                    words,
                    line.rates.map(([step, learningRate]) =>
                      changeWords(words, { step, learningRate }),
                    ),
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

/** Squeezed if even the widest column is too narrow. */
function fitted(text: string, room: number, em: number) {
  const width = textWidth(text) * em;
  if (width <= room) return {};
  return { textLength: room, lengthAdjust: 'spacingAndGlyphs' } as const;
}
