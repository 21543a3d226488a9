import { evenTicks } from '../../ui/scale';
import { useWords } from '../../words/language';
import { RateAxis } from '../pieces/rate-axis';
import { rateTicks } from '../rate-ticks';
import styles from '../sweep.module.css';
import type { SweepLayout } from './sweep-layout';

const MOST_RATE_TICKS = 9;
const MOST_STEP_TICKS = 4;
/** In em: beside a wall that takes nearly everything, what is left is too narrow for a plot. */
const NARROW = 9;
const MOST_BLOW_UP_TICKS = 7;
/** The axis’s name at the foot of the field, in em; and where it stands if marks lie there. */
const FOOT_WIDTH = 9.5;
const FOOT_HEIGHT = 1.9;
const FOOT_ABOVE = 2.6;
/** A wall less wide has its scale’s name on two lines, with no number beside them down to here, in em. */
const NARROW_WALL = 9.75;
const NARROW_WORDS = 5.4;
/** In em. */
const TICK_ROOM = 1.7;

/** The grid, the axes and their numbers. */
export function SweepAxes({
  layout,
  converged,
}: {
  layout: SweepLayout;
  /** Where marks lie on the field of steps, in pixels. */
  converged: readonly { readonly x: number; readonly y: number }[];
}) {
  const words = useWords('charts');
  const { plot, band, em, rate, steps, mostSteps } = layout;
  const { lowest, highest } = layout.domain;
  // The scale of steps doesn't apply inside the wall, so its lines end there.
  const end = layout.plotEnd;
  const isFootTaken = converged.some(
    ({ x, y }) => x < plot.left + FOOT_WIDTH * em && y > plot.bottom - FOOT_HEIGHT * em,
  );
  const isNarrow = end - plot.left < NARROW * em;
  const stepTicks = evenTicks(0, mostSteps, MOST_STEP_TICKS);
  if (mostSteps - (stepTicks[stepTicks.length - 1] ?? 0) > 0.12 * mostSteps)
    stepTicks.push(mostSteps);
  return (
    <g fontSize={em} fontWeight={600} fill="var(--mut)">
      <rect
        x={band.left}
        y={band.top}
        width={Math.max(0, end - band.left)}
        height={band.bottom - band.top}
        fill="var(--panel)"
      />
      {stepTicks.map((tick) => (
        <g key={tick}>
          {tick > 0 && (
            <line
              x1={plot.left}
              x2={end}
              y1={steps(tick)}
              y2={steps(tick)}
              stroke="var(--line)"
              strokeWidth={0.06 * em}
            />
          )}
          {end > plot.left + 1 && (
            <text x={plot.left - 0.55 * em} y={steps(tick) + 0.35 * em} textAnchor="end">
              {words.numbers.count(tick)}
            </text>
          )}
        </g>
      ))}
      <RateAxis
        lowest={lowest}
        highest={highest}
        most={MOST_RATE_TICKS}
        x={rate}
        foot={plot.bottom}
        em={em}
        right={plot.right}
      />
      {!isNarrow && (
        <text x={plot.left + 0.55 * em} y={plot.bottom - (isFootTaken ? FOOT_ABOVE : 0.6) * em}>
          {words.say('charts.steps-to-converge')}
        </text>
      )}
    </g>
  );
}

/** The baseline, drawn over the fields. */
export function Baseline({ layout: { plot, em } }: { layout: SweepLayout }) {
  return (
    <line
      x1={plot.left}
      x2={plot.right}
      y1={plot.bottom}
      y2={plot.bottom}
      stroke="var(--ink)"
      strokeWidth={0.08 * em}
    />
  );
}

/** The scale of the steps at which runs diverged, inside their field and on its own side. */
export function BlowUpAxis({ layout }: { layout: SweepLayout }) {
  const { numbers } = useWords('common');
  const { blown, blowUp, em, lastBlowUp } = layout;
  if (blown === null) return null;
  const isNarrow = blown.right - blown.left < NARROW_WALL * em;
  const wordsEnd = isNarrow ? NARROW_WORDS * em : 0;
  const room = (blowUp(1) - blowUp(lastBlowUp)) / em;
  const blowUpTicks = rateTicks(2, lastBlowUp, Math.min(MOST_BLOW_UP_TICKS, room / TICK_ROOM));
  return (
    <g fontSize={em} fontWeight={650} textAnchor="end">
      {blowUpTicks.map((tick) => (
        <g key={tick}>
          <line
            x1={blown.left}
            x2={blown.right}
            y1={blowUp(tick)}
            y2={blowUp(tick)}
            className={styles.wallLine}
            strokeWidth={0.06 * em}
          />
          {blowUp(tick) > wordsEnd && (
            <text x={blown.right - 0.5 * em} y={blowUp(tick) - 0.35 * em} className={styles.onWall}>
              {numbers.count(tick)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
