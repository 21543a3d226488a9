import { mergeCoincident } from '../../../charts/pack';
import { CountedMark } from '../../../charts/pieces/counted-mark';
import styles from '../../../charts/sweep.module.css';
import { plainRate } from '../../../ui/words/plain-rate';
import type { RangePlace } from './range-plot';
import type { TapMark } from './taps';

/** Sizes in em. */
const RADIUS = 0.5;
const PADDING_RIGHT = 1.6;

/** What lies above the edge, as an area of its own. */
export function RangeEdge({
  place: { field, em, x },
  last,
  edge,
}: {
  place: RangePlace;
  /** The highest rate of the test. */
  last: number;
  /** null if none is known. */
  edge: number | null;
}) {
  if (edge === null || edge >= last) return null;
  const left = Math.max(field.left, x(edge));
  return (
    <g>
      <rect
        x={left}
        y={0}
        width={field.right + PADDING_RIGHT * em - left}
        height={field.bottom}
        className={styles.wall}
      />
      <text
        x={left - 0.5 * em}
        y={1.5 * em}
        textAnchor="end"
        fontSize={1.3 * em}
        fontWeight={775}
        fill="#ffffff"
      >
        {`edge ${plainRate(edge)}`}
      </text>
    </g>
  );
}

/** The taps on the curve, one mark for each step. */
export function RangeTaps({
  place: { em, pointAt },
  marks,
}: {
  place: RangePlace;
  marks: readonly TapMark[];
}) {
  const merged = [false, true].flatMap((isLate) =>
    mergeCoincident(
      marks.filter((mark) => mark.isLate === isLate),
      ({ step }) => {
        const [x, y] = pointAt(step);
        return { x, y };
      },
      1.1 * em,
    ),
  );
  return (
    <g>
      {merged.map(({ x: cx, y: cy, items }) => {
        const { step, isLate } = items[0]!;
        const count = items.reduce((sum, item) => sum + item.count, 0);
        const kind = isLate ? 'diverged' : 'converged';
        const radius = (count === 1 || isLate ? 1 : count < 10 ? 1.4 : 1.7) * RADIUS * em;
        return (
          <CountedMark
            key={step}
            kind={kind}
            count={count}
            x={cx}
            y={cy}
            radius={radius}
            beside={0.7}
            isOnWall
            em={em}
          />
        );
      })}
    </g>
  );
}
