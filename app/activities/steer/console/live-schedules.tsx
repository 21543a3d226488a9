'use client';

import { rateTicks } from '../../../charts/rate-ticks';
import { useWidth } from '../../../ui/layout/use-width';
import { evenTicks, linearScale, logScale } from '../../../ui/scale';
import { series } from '../../../ui/words/series';
import { useWords } from '../../../words/language';
import type { SteeredSchedule } from './schedules';

const HEIGHT = 240;
const LEFT = 54;
const RIGHT = 12;
const TOP = 12;
const AXIS = 34;
/** In the table that stands in for the chart. */
const MOST_ROWS = 60;

/** The rate of each student over the steps so far, as a staircase on a log axis. */
export function LiveSchedules({
  schedules,
  steps,
  currentStep,
}: {
  schedules: readonly SteeredSchedule[];
  /** Of the whole run. */
  steps: number;
  /** The staircases end here. */
  currentStep: number;
}) {
  const words = useWords('console-rounds');
  const [box, width] = useWidth(651);
  const rates = schedules.flatMap((one) => one.rates.map(({ learningRate }) => learningRate));
  if (rates.length === 0)
    return <p className="text-[15px] text-mut">{words.say('console-rounds.steer.none')}</p>;
  const lowest = Math.min(...rates) / 1.5;
  const highest = Math.max(...rates) * 1.5;
  const x = linearScale([0, steps], [LEFT, width - RIGHT]);
  const y = logScale([lowest, highest], [HEIGHT - AXIS, TOP]);
  const isMany = schedules.length > 60;
  return (
    <figure ref={box} dir="ltr">
      <svg width={width} height={HEIGHT} className="block max-w-full" aria-hidden="true">
        {rateTicks(lowest, highest, 4).map((rate) => (
          <g key={rate} transform={`translate(0 ${y(rate)})`}>
            <line x1={LEFT} x2={width - RIGHT} stroke="var(--line)" />
            <text x={LEFT - 8} y={5} textAnchor="end" className="fill-mut text-[14px]">
              {words.numbers.rate(rate)}
            </text>
          </g>
        ))}
        {schedules.map((schedule) => (
          <path
            key={schedule.participant}
            d={staircase(schedule, Math.min(currentStep, steps), x, y)}
            fill="none"
            stroke="var(--track)"
            strokeWidth={isMany ? 1 : 1.75}
            strokeOpacity={isMany ? 0.35 : 0.75}
          />
        ))}
        <line
          x1={LEFT}
          x2={width - RIGHT}
          y1={HEIGHT - AXIS}
          y2={HEIGHT - AXIS}
          stroke="var(--ink)"
          strokeWidth={1.5}
        />
        {evenTicks(0, steps, Math.max(2, Math.floor(width / 130))).map((step) => (
          <text
            key={step}
            x={x(step)}
            y={HEIGHT - AXIS + 22}
            textAnchor="middle"
            className="fill-mut text-[14px]"
          >
            {words.numbers.count(step)}
          </text>
        ))}
      </svg>
      <figcaption className="text-[14px] text-mut">
        {words.say('console-rounds.steer.axis')}
      </figcaption>
      <ScheduleTable schedules={schedules} />
    </figure>
  );
}

function staircase(
  { rates }: SteeredSchedule,
  until: number,
  x: (step: number) => number,
  y: (rate: number) => number,
): string {
  const stairs = rates.filter(({ step }) => step <= until);
  const path = stairs.map(({ step, learningRate }, at) =>
    at === 0
      ? `M${x(step)} ${y(learningRate)}`
      : `H${x(step).toFixed(1)}V${y(learningRate).toFixed(1)}`,
  );
  return `${path.join('')}H${x(until).toFixed(1)}`;
}

function ScheduleTable({ schedules }: { schedules: readonly SteeredSchedule[] }) {
  const words = useWords('console-rounds');
  return (
    <div className="sr-only">
      <table>
        <caption>{words.say('console-rounds.steer.table')}</caption>
        <thead>
          <tr>
            <th>{words.say('console-rounds.steer.student')}</th>
            <th>{words.say('console-rounds.steer.rates')}</th>
          </tr>
        </thead>
        <tbody>
          {schedules.slice(0, MOST_ROWS).map(({ participant, rates }) => (
            <tr key={participant}>
              <td>{participant}</td>
              <td>
                {series(
                  words,
                  rates.map(({ step, learningRate }) =>
                    words.say('console-rounds.steer.rate-from', { rate: learningRate, step }),
                  ),
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
