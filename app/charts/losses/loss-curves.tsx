'use client';

import { useMemo } from 'react';
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { Experiment } from '#core/engine/experiment/experiment';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { superscript } from '#core/words/number-format';
import type { Words } from '#core/words/words';
import { MARK_PATHS, OUTCOME_FILLS } from '../../ui/marks/outcome';
import { noiseFloorWords } from '../../ui/words/noise-words';
import { useWords } from '../../words/language';
import { useIsOnPaper } from '../saving/picture-names';
import type { SweepPoint } from '../sweep-data';
import { CURVE_DECADES, type Curve, floorLine, tellingCurves } from './curve-data';

const HEIGHT = 300;
/** What is printed isn't measured again. */
const PAPER_WIDTH = 680;
const TICKS = [-6, -4, -2, 0, 2, 4, 6];

/** The losses of a round's most telling runs, step by step, on a log axis. */
export default function LossCurves({
  experiment,
  points,
}: {
  experiment: Experiment;
  points: readonly SweepPoint[];
}) {
  const words = useWords('charts', 'common', 'experiment');
  const rates = new Set(points.map(({ learningRate }) => learningRate)).size;
  const { curves, lastStep } = useMemo(() => {
    const minimum = findLoss(experiment.loss)?.minimum.value ?? 0;
    return tellingCurves(experiment, minimum, points);
  }, [experiment, points]);
  const floor = useMemo(() => floorLine(experiment), [experiment]);
  const isOnPaper = useIsOnPaper();
  const estimate = findLoss(experiment.loss)?.minimum.isEstimate ? 'yes' : 'other';
  return (
    <figure>
      {/* The chart follows a narrower window with a delay: until then it must not make the page wider. */}
      <div aria-hidden="true" dir="ltr" className="overflow-hidden print:overflow-visible">
        <ResponsiveContainer width={isOnPaper ? PAPER_WIDTH : '100%'} height={HEIGHT}>
          <LineChart accessibilityLayer={false} margin={{ top: 12, right: 64, bottom: 4, left: 4 }}>
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis
              dataKey="step"
              type="number"
              domain={[0, lastStep]}
              allowDuplicatedCategory={false}
              tickFormatter={words.numbers.count}
              tick={AXIS_TEXT}
              stroke="var(--ink)"
              tickLine={false}
            />
            <YAxis
              domain={[CURVE_DECADES.lowest, CURVE_DECADES.highest]}
              ticks={TICKS}
              tickFormatter={(decades: number) => shareWords(words, decades)}
              tick={AXIS_TEXT}
              axisLine={false}
              tickLine={false}
              width={52}
            />
            <ReferenceLine
              y={Math.log10(experiment.target)}
              stroke="var(--ink)"
              strokeDasharray="2 4"
              label={{
                value: words.say('common.stage.goal'),
                position: 'insideBottomLeft',
                ...AXIS_TEXT,
              }}
            />
            {floor && (
              <ReferenceLine
                y={floor.decades}
                stroke="var(--ink)"
                strokeDasharray="7 4"
                // Below its line, or it would run into the goal's, which lies above.
                label={{
                  value: noiseFloorWords(words, floor.rate),
                  position: 'insideTopLeft',
                  ...AXIS_TEXT,
                }}
              />
            )}
            {curves.map((curve) => (
              <Line
                key={curve.point.participant}
                data={curve.line.map(([step, decades]) => ({ step, decades }))}
                dataKey="decades"
                type="linear"
                stroke="var(--curve)"
                strokeWidth={2}
                isAnimationActive={false}
                dot={<EndMark curve={curve} />}
              />
            ))}
          </LineChart>
        </ResponsiveContainer>
      </div>
      <figcaption className="text-[14px] text-mut">
        {words.say('charts.curves.caption', { estimate })}{' '}
        {curves.length < rates &&
          `${words.say('charts.curves.shown', { shown: curves.length, rates })} `}
        {floor &&
          `${words.say('charts.curves.floor', { rate: Number(floor.rate.toPrecision(2)) })} `}
        <span className="sr-only">
          {curves.map(({ point }) => sentence(words, point)).join(' ')}
        </span>
      </figcaption>
    </figure>
  );
}

const AXIS_TEXT = { fill: 'var(--mut)', fontSize: 13.5, fontWeight: 550 } as const;

/** The outcome's mark and the rate, at the end of a line. Recharts passes a dot its place and index. */
function EndMark({
  curve,
  cx = 0,
  cy = 0,
  index = 0,
}: {
  curve: Curve;
  cx?: number;
  cy?: number;
  index?: number;
}) {
  const { numbers } = useWords('common');
  if (index !== curve.line.length - 1) return <g />;
  const { outcome, learningRate } = curve.point;
  return (
    <g transform={`translate(${cx} ${cy})`}>
      <path
        d={MARK_PATHS[outcome]}
        transform="scale(7)"
        fill={OUTCOME_FILLS[outcome]}
        stroke="var(--keyline)"
        strokeWidth={0.22}
      />
      <text x={13} y={4.5} fontSize={13.5} fontWeight={700} className="fill-ink">
        {numbers.rate(learningRate)}
      </text>
    </g>
  );
}

function shareWords(words: Words<'common'>, decades: number): string {
  if (decades === 0) return words.say('common.stage.start');
  return `${decades > 0 ? '×' : ''}10${superscript(decades)}`;
}

function sentence(
  words: Words<'charts' | 'common'>,
  { learningRate: rate, outcome: code, step }: SweepPoint,
): string {
  const outcome = words.say(`common.outcome.${code}`);
  return step === null
    ? words.say('charts.curves.run', { rate, outcome })
    : words.say('charts.curves.run-ended', { rate, outcome, step });
}
