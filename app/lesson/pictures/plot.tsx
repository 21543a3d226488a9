import type { ReactNode } from 'react';
import type { MarkKind } from '../../ui/marks/outcome';
import { OutcomeMark } from '../../ui/marks/outcome-mark';
import styles from './plot.module.css';

/**
 * A picture as wide as its place: shapes stretch with it, while strokes, marks and words keep their size, on a phone and
 * on paper. Places are in percent, from the top left.
 */
export function Plot({
  label,
  shape,
  margin = '',
  shapes,
  children,
}: {
  /** For screen readers, who are told nothing else of it. */
  label: string;
  /** The classes of its height. */
  shape: string;
  /** Classes that leave room for words beside it. */
  margin?: string;
  /** SVG in a box of 100 by 100. */
  shapes: ReactNode;
  /** Words and marks. */
  children: ReactNode;
}) {
  return (
    <div role="img" aria-label={label} dir="ltr" className={`${styles.plot} ${margin}`}>
      <div className={`relative ${shape}`}>
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className={`absolute inset-0 size-full ${styles.shapes}`}
          aria-hidden="true"
        >
          {shapes}
        </svg>
        {children}
      </div>
    </div>
  );
}

/** A place in the picture, in percent. */
export interface PlotPlace {
  readonly x: number;
  readonly y: number;
}

const ANCHORS = { start: '0%', middle: '-50%', end: '-100%' } as const;
const LEVELS = { above: '-100%', level: '-50%', below: '0%' } as const;

/** Words beside a place. */
export function PlotText({
  at,
  anchor = 'middle',
  level = 'level',
  className = '',
  children,
}: {
  at: PlotPlace;
  anchor?: keyof typeof ANCHORS;
  level?: keyof typeof LEVELS;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      aria-hidden="true"
      className={`${styles.text} ${className}`}
      style={{ ...placed(at), transform: `translate(${ANCHORS[anchor]}, ${LEVELS[level]})` }}
    >
      {children}
    </span>
  );
}

/** The mark of an outcome, its middle at a place. */
export function PlotMark({ at, kind, size }: { at: PlotPlace; kind: MarkKind; size: number }) {
  return (
    <span aria-hidden="true" className={styles.mark} style={placed(at)}>
      <OutcomeMark kind={kind} size={size} />
    </span>
  );
}

/** A level arrow from one place to another. */
export function PlotArrow({ from, to, y }: { from: number; to: number; y: number }) {
  const isLeft = to < from;
  return (
    <span
      aria-hidden="true"
      data-left={isLeft}
      className={styles.arrow}
      style={{ ...placed({ x: Math.min(from, to), y }), width: share(Math.abs(to - from)) }}
    />
  );
}

export function placed({ x, y }: PlotPlace): { left: string; top: string } {
  return { left: share(x), top: share(y) };
}

/** Rounded, since logarithms differ in the last bit between a server and a browser. */
function share(percent: number): string {
  return `${Number(percent.toFixed(2))}%`;
}

/** Places as the points of an SVG line. */
export function linePoints(places: readonly PlotPlace[]): string {
  return places.map(({ x, y }) => `${Number(x.toFixed(2))},${Number(y.toFixed(2))}`).join(' ');
}
