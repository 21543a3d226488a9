import { MARK_PATHS, type MarkKind, OUTCOME_FILLS } from '../../ui/marks/outcome';
import styles from '../sweep.module.css';

/** How much larger a mark is that stands for several picks and carries their number. */
export const COUNTED_FACTOR = 1.55;

export function markRadius(radius: number, count: number): number {
  return count === 1
    ? radius
    : radius * Math.max(COUNTED_FACTOR, 0.72 * String(count).length + 0.4);
}

/** A filled mark with its outline, and how many picks it stands for. */
export function SweepMark({
  kind,
  x,
  y,
  radius,
  count,
  em,
}: {
  kind: MarkKind;
  x: number;
  y: number;
  radius: number;
  count: number;
  em: number;
}) {
  const size = markRadius(radius, count);
  return (
    <g transform={`translate(${x} ${y})`}>
      <path
        d={MARK_PATHS[kind]}
        transform={`scale(${size})`}
        fill={OUTCOME_FILLS[kind]}
        stroke="var(--keyline)"
        strokeWidth={Math.max(0.18, 1.5 / size)}
        strokeLinejoin="round"
      />
      {count > 1 && (
        <text
          y={0.3 * em}
          textAnchor="middle"
          fontSize={0.86 * em}
          fontWeight={800}
          fill="var(--on-outcome)"
        >
          {count}
        </text>
      )}
    </g>
  );
}

/** A divergence inside the wall: a plain cross, with its count at the upper right, or below if that place is taken. */
export function WallCross({
  x,
  y,
  count,
  isBelow,
  em,
}: {
  x: number;
  y: number;
  count: number;
  isBelow: boolean;
  em: number;
}) {
  const arm = 0.36 * em;
  return (
    <g transform={`translate(${x} ${y})`}>
      <path
        d={`M${-arm} ${-arm}L${arm} ${arm}M${arm} ${-arm}L${-arm} ${arm}`}
        strokeWidth={0.21 * em}
        className={styles.cross}
      />
      {count > 1 && (
        <text
          x={0.42 * em}
          y={isBelow ? 1.02 * em : -0.42 * em}
          fontSize={0.86 * em}
          fontWeight={800}
          className={styles.onWall}
        >
          {count}
        </text>
      )}
    </g>
  );
}
