import type { ReactNode } from 'react';

/** The picture of a chart: as large as the box around it, which must be positioned. One unit is one CSS pixel. */
export function ChartSvg({
  size: { width, height },
  label,
  children,
}: {
  size: { readonly width: number; readonly height: number };
  /** For screen readers. */
  label: string;
  children: ReactNode;
}) {
  return (
    <svg
      // Axes and mathematics go from left to right in every language.
      direction="ltr"
      viewBox={`0 0 ${width} ${height}`}
      className="absolute inset-0 size-full"
      role="img"
      aria-label={label}
    >
      {children}
    </svg>
  );
}
