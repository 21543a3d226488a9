import { MARK_PATHS, type MarkKind, OUTCOME_FILLS } from '../../ui/marks/outcome';
import styles from '../sweep.module.css';

/** A mark that may stand for several: its count is inside, beside a cross. */
export function CountedMark({
  kind,
  count,
  x,
  y,
  radius,
  beside,
  isOnWall = false,
  em,
}: {
  kind: MarkKind;
  count: number;
  x: number;
  y: number;
  radius: number;
  /** How far from the middle of a cross its count begins, in em. */
  beside: number;
  /** Whether crosses lie on the wall, whose colours they take. */
  isOnWall?: boolean;
  em: number;
}) {
  const isCross = kind === 'diverged';
  const look =
    isCross && isOnWall
      ? { className: styles.crossFill }
      : { fill: OUTCOME_FILLS[kind], stroke: 'var(--keyline)', strokeWidth: 0.18 };
  const onCross = isOnWall ? 'var(--on-wall)' : 'var(--ink)';
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d={MARK_PATHS[kind]} transform={`scale(${radius})`} strokeLinejoin="round" {...look} />
      {count > 1 && (
        <text
          x={isCross ? beside * em : 0}
          y={0.31 * em}
          textAnchor={isCross ? 'start' : 'middle'}
          fontSize={0.86 * em}
          fontWeight={800}
          fill={isCross ? onCross : 'var(--on-outcome)'}
        >
          {count}
        </text>
      )}
    </g>
  );
}
