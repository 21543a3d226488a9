/** A line across the whole chart. `path` is in a box of 1,000 by 1,000. */
export function ChartCurve({ path, colour = 'var(--curve)' }: { path: string; colour?: string }) {
  return (
    <svg
      viewBox="0 0 1000 1000"
      preserveAspectRatio="none"
      className="absolute inset-0 size-full overflow-visible"
      role="presentation"
    >
      <path
        d={path}
        fill="none"
        stroke={colour}
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
