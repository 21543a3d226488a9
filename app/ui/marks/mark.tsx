import type { ReactNode } from 'react';

/** Draws a shape given in a box from -1 to 1. Decoration, hidden from screen readers: its word must stand next to it. */
export function Mark({
  size,
  margin = 0.2,
  className = '',
  children,
}: {
  /** CSS pixels, or as large as the text. */
  size: number | '1em';
  /** Free space around the box, in its units. */
  margin?: number;
  className?: string;
  children: ReactNode;
}) {
  const reach = 1 + margin;
  return (
    <svg
      width={size}
      height={size}
      viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`}
      aria-hidden="true"
      className={`shrink-0 inline-block ${className}`}
    >
      {children}
    </svg>
  );
}
