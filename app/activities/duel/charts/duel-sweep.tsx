'use client';

import type { Words } from '#core/words/words';
import { ChartSvg } from '../../../charts/pieces/chart-svg';
import { rateSpan } from '../../../charts/rate-span';
import { rateTicks } from '../../../charts/rate-ticks';
import { rounded } from '../../../charts/rounded';
import type { SweepPoint } from '../../../charts/sweep-data';
import { useSize } from '../../../charts/use-size';
import { logScale, niceTop } from '../../../ui/scale';
import { useWords } from '../../../words/language';
import { DuelSweepSide, SIDE_LEFT, SIDE_TITLE } from './duel-sweep-side';

const ASSUMED = { width: 1808, height: 830, em: 28 };
/** Sizes in em. */
const BELOW = 3.2;
const BETWEEN = 1.1;
const MOST_TICKS = 9;

/** A rival that takes no rate: one run, so one number of steps whatever was picked. */
export interface RivalLine {
  readonly name: string;
  /** At which it arrived; null if it didn't. */
  readonly step: number | null;
}

/** Two sweeps, or one with the rival's line: one above the other, on one axis of rates and one scale of steps. */
export function DuelSweep({
  sides,
  names,
  budget,
  rival = null,
}: {
  sides: readonly (readonly SweepPoint[])[];
  names: readonly string[];
  budget: number;
  rival?: RivalLine | null;
}) {
  const words = useWords('charts', 'common');
  const [box, { width, height, em }] = useSize(ASSUMED);
  const rates = sides.flat().map(({ learningRate }) => learningRate);
  const { lowest, highest } = rateSpan(rates);
  const x = rounded(logScale([lowest, highest], [SIDE_LEFT * em, width - 0.6 * em]));
  const bottom = height - BELOW * em;
  const half = (bottom - (sides.length - 1) * BETWEEN * em) / sides.length;
  const latest = Math.max(
    1,
    rival?.step ?? 1,
    ...sides.flat().map(({ outcome, step }) => (outcome === 'converged' ? (step ?? 0) : 0)),
  );
  const mostSteps = Math.min(budget, niceTop(1.1 * latest, 3));
  const ticks = rateTicks(lowest, highest, MOST_TICKS);
  return (
    <figure ref={box} className="relative size-full">
      <ChartSvg size={{ width, height }} label={pictureLabel(words, names, rival)}>
        {ticks.map((tick) => (
          <line
            key={tick}
            x1={x(tick)}
            x2={x(tick)}
            y1={SIDE_TITLE * em}
            y2={bottom}
            stroke="var(--line)"
            strokeWidth={0.05 * em}
          />
        ))}
        {sides.map((points, at) => (
          <DuelSweepSide
            key={names[at]}
            name={names[at]!}
            points={points}
            top={at * (half + BETWEEN * em)}
            bottom={at * (half + BETWEEN * em) + half}
            x={x}
            right={width}
            mostSteps={mostSteps}
            em={em}
            rival={rival}
          />
        ))}
        <g fontSize={em} fontWeight={600} fill="var(--mut)" textAnchor="middle">
          {ticks.map((tick) => (
            <text key={tick} x={Math.min(x(tick), width - em)} y={bottom + 1.4 * em}>
              {words.numbers.rate(tick)}
            </text>
          ))}
          <text x={width} y={height - 0.3 * em} textAnchor="end" fontSize={0.93 * em}>
            {words.say('charts.rate-log')}
          </text>
        </g>
      </ChartSvg>
      <div className="sr-only">
        <table>
          <caption>{words.say('charts.duel.caption')}</caption>
          <tbody>
            {sides[0]?.map((point) => {
              const other = sides[1]?.find(({ participant }) => participant === point.participant);
              return (
                <tr key={point.participant}>
                  <th scope="row">{words.numbers.rate(point.learningRate)}</th>
                  <td>{cell(words, names[0]!, point)}</td>
                  {other !== undefined && <td>{cell(words, names[1]!, other)}</td>}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

function cell(
  words: Words<'charts' | 'common'>,
  name: string,
  { outcome, step }: SweepPoint,
): string {
  return words.say('charts.duel.cell', {
    name,
    outcome: words.say(`common.outcome.${outcome}`),
    step: step === null ? words.say('charts.none') : words.numbers.count(step),
  });
}

function pictureLabel(
  words: Words<'charts'>,
  [first = '', second = '']: readonly string[],
  rival: RivalLine | null,
): string {
  if (rival === null) return words.say('charts.duel.label', { first, second });
  const { name, step } = rival;
  return step === null
    ? words.say('charts.duel.label-alone', { first, rival: name })
    : words.say('charts.duel.label-rival', { first, rival: name, step });
}
