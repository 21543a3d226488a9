'use client';

import type { Experiment } from '#core/engine/experiment/experiment';
import { catapultWindow } from '#core/engine/theory/catapult-window';
import { mergeCoincident } from '../../../../charts/pack';
import { ChartSvg } from '../../../../charts/pieces/chart-svg';
import { RateAxis } from '../../../../charts/pieces/rate-axis';
import { sweepDomain } from '../../../../charts/sweep/domain';
import { SweepMark, WallCross } from '../../../../charts/sweep/marks';
import styles from '../../../../charts/sweep.module.css';
import {
  classSplit,
  type NameEntries,
  ofOutcome,
  type Split,
  type SweepPoint,
} from '../../../../charts/sweep-data';
import { type Size, useSize } from '../../../../charts/use-size';
import { listedNumbers } from '../../../../ui/words/listed';
import { useWords } from '../../../../words/language';
import { CatapultLines, RestingCurve } from './resting-curve';
import type { Resting } from './resting-data';
import { restingLayout } from './resting-layout';
import { RestingTable } from './resting-table';
import { stayedWords } from './resting-words';

const ASSUMED: Readonly<Record<'projector' | 'review', Size>> = {
  projector: { width: 1100, height: 860, em: 28 },
  review: { width: 1152, height: 420, em: 14 },
};
const COINCIDENT = 0.5;
const MOST_FURTHER = 3;

/** Every pick that came to rest: the curvature there over its rate, and with theory the law. */
export function RestingChart({
  experiment,
  points,
  resting,
  names = [],
  variant,
  theory,
}: {
  experiment: Experiment;
  points: readonly SweepPoint[];
  resting: Resting;
  names?: NameEntries;
  variant: 'projector' | 'review';
  theory: boolean;
}) {
  const words = useWords('charts', 'common');
  const [box, size] = useSize(ASSUMED[variant]);
  const window = catapultWindow(experiment);
  const edges = window === null ? [] : [window.from.value, window.to.value];
  const layout = restingLayout(size, sweepDomain(points, edges), resting);
  const { em, plot, domain, x, y, ticks } = layout;
  const radius = 0.5 * em;
  const isShown = ({ learningRate: rate }: SweepPoint) =>
    rate >= domain.lowest && rate <= domain.highest;
  const diverged = ofOutcome(points, 'diverged').filter(isShown);
  const split = classSplit(points);
  const wall = split === null ? Number.POSITIVE_INFINITY : wallAt(x, split, em);
  const crosses = mergeCoincident(
    diverged,
    ({ learningRate }) => ({ x: x(learningRate), y: y(0) - 1.3 * em }),
    0.9 * radius,
  );
  const marks = mergeCoincident(
    resting.points.filter(isShown),
    ({ learningRate, curvature }) => ({ x: x(learningRate), y: y(curvature) }),
    COINCIDENT * radius,
  );
  const stayed = stayedWords(words, resting);
  const restless = points.length - resting.points.length - ofOutcome(points, 'diverged').length;
  const further = domain.furtherLeft.map(words.numbers.rate);
  const caption = words.say('charts.resting.label', {
    resting: resting.points.length,
    picks: points.length,
  });
  return (
    <figure className="relative flex size-full flex-col">
      <div ref={box} className="relative min-h-0 flex-1">
        <ChartSvg size={size} label={caption}>
          <g fontSize={0.93 * em} fontWeight={550} fill="var(--mut)">
            <text x={0} y={0.9 * em}>
              {words.say('charts.resting.curvature')}
            </text>
            {ticks.map((tick) => (
              <g key={tick}>
                {tick > 0 && (
                  <line
                    x1={plot.left}
                    x2={plot.right}
                    y1={y(tick)}
                    y2={y(tick)}
                    stroke="var(--line)"
                    strokeWidth={0.05 * em}
                  />
                )}
                <text x={plot.left - 0.6 * em} y={y(tick) + 0.33 * em} textAnchor="end">
                  {words.numbers.quantity(tick)}
                </text>
              </g>
            ))}
          </g>
          {split !== null && (
            <g>
              <rect
                x={wall}
                y={plot.top}
                width={Math.max(0, plot.right - wall)}
                height={plot.bottom - plot.top}
                className={styles.wall}
              />
              <WallWords x={wall + 0.6 * em} y={plot.top} em={em} split={split.above}>
                {words.say('charts.resting.diverged', { diverged: diverged.length })}
              </WallWords>
            </g>
          )}
          {theory && <RestingCurve layout={layout} resting={resting} wall={wall} />}
          {theory && window !== null && <CatapultLines window={window} layout={layout} />}
          <line
            x1={plot.left}
            x2={plot.right}
            y1={plot.bottom}
            y2={plot.bottom}
            stroke="var(--ink)"
            strokeWidth={0.09 * em}
          />
          <g fontSize={0.93 * em} fontWeight={550} fill="var(--mut)">
            <RateAxis
              lowest={domain.lowest}
              highest={domain.highest}
              most={6}
              x={x}
              foot={plot.bottom}
              em={em}
              right={plot.right}
            />
            <text x={plot.left} y={size.height - 0.4 * em}>
              {[
                further.length > 0 &&
                  words.say('charts.further-left', {
                    rates: listedNumbers(words, further, MOST_FURTHER),
                  }),
                restless > 0 && words.say('charts.resting.restless', { restless }),
              ]
                .filter(Boolean)
                .join(', ')}
            </text>
            <text x={plot.right} y={size.height - 0.4 * em} textAnchor="end">
              {words.say('charts.rate-log')}
            </text>
          </g>
          {crosses.map(({ x: at, y: height, items }) =>
            split === null ? (
              <SweepMark
                key={items[0]!.participant}
                kind="diverged"
                {...{ x: at, y: height, radius, em }}
                count={items.length}
              />
            ) : (
              <WallCross
                key={items[0]!.participant}
                {...{ x: at, y: height, em }}
                count={items.length}
                isBelow={false}
              />
            ),
          )}
          {[...marks]
            .sort((a, b) => a.items.length - b.items.length)
            .map(({ x: at, y: height, items }) => (
              <SweepMark
                key={items[0]!.participant}
                kind="converged"
                {...{ x: at, y: height, radius, em }}
                count={items.length}
              />
            ))}
          {stayed !== null && marks[0] !== undefined && (
            <text
              x={plot.left + 0.3 * em}
              y={y(resting.slow ?? 0) + 2.1 * em}
              fontSize={em}
              fontWeight={650}
              fill="var(--ink)"
            >
              {stayed}
            </text>
          )}
        </ChartSvg>
      </div>
      {variant === 'review' ? (
        <details className="mt-2 text-[14px] print:hidden">
          <summary className="text-mut">{words.say('charts.numbers-behind')}</summary>
          <RestingTable {...{ points, resting, names, caption }} className="mt-2" />
        </details>
      ) : (
        <div className="sr-only">
          <RestingTable {...{ points, resting, names, caption }} />
        </div>
      )}
    </figure>
  );
}

/** Before the first cross, but behind the last that didn't diverge. */
function wallAt(x: (rate: number) => number, { below, above }: Split, em: number): number {
  const [before, first] = [below > 0 ? x(below) : Number.NEGATIVE_INFINITY, x(above)];
  return Math.max(first - 0.8 * em, (before + first) / 2);
}

function WallWords({
  x,
  y,
  em,
  split,
  children,
}: {
  x: number;
  y: number;
  em: number;
  /** The lowest rate that diverged. */
  split: number;
  children: string;
}) {
  const words = useWords('charts');
  return (
    <g fontSize={em}>
      <text x={x} y={y + 1.5 * em} fontWeight={800} className={styles.wallTitle}>
        {words.say('charts.resting.from', { rate: split })}
      </text>
      <text x={x} y={y + 2.8 * em} fontWeight={600} className={styles.onWall}>
        {children}
      </text>
    </g>
  );
}
