import type { ReactNode } from 'react';
import type { LeaderboardRow } from '#core/protocol/views/board';
import styles from '../screen.module.css';

/** A list whose rows move to their new places, so that the eye can follow a change of rank. */
export function MovingRows({
  rows,
  rowHeight,
  className = '',
  children,
}: {
  rows: readonly LeaderboardRow[];
  /** In units. */
  rowHeight: number;
  className?: string;
  children: (row: LeaderboardRow) => ReactNode;
}) {
  // Document order is the ranking, for screen readers; the place on the screen is a transform.
  return (
    <ol
      className={`relative shrink-0 ${className}`}
      style={{ height: `calc(${rows.length * rowHeight} * var(--u))` }}
    >
      {rows.map((row, place) => (
        <li
          key={row.participant}
          className={`absolute inset-x-0 top-0 ${styles.row}`}
          style={{
            height: `calc(${rowHeight} * var(--u))`,
            transform: `translateY(calc(${place * rowHeight} * var(--u)))`,
          }}
        >
          {children(row)}
        </li>
      ))}
    </ol>
  );
}
