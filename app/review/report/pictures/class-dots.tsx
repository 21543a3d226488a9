const ROWS = 3;
const RING = 2.9;
const PITCH = 9.2;
/** More students than this are drawn several to a dot. */
const MOST_DOTS = 93;

/**
 * A class as rows of dots in the text's colour: full ones, rings, and small ones, in that order. Its numbers must stand
 * beside it in words: screen readers don't see it.
 */
export function ClassDots({
  full,
  hollow,
  small,
}: {
  full: number;
  hollow: number;
  small: number;
}) {
  const each = Math.max(1, Math.ceil((full + hollow + small) / MOST_DOTS));
  const counts = [full, hollow, small].map((count) => Math.ceil(count / each));
  const [fullDots = 0, ringDots = 0] = counts;
  const total = counts.reduce((all, count) => all + count, 0);
  const columns = Math.max(1, Math.ceil(total / ROWS));
  const at = (dot: number, left: number) =>
    `M${round((Math.floor(dot / ROWS) + 0.5) * PITCH - left)} ${round(((dot % ROWS) + 0.5) * PITCH)}`;
  const path = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, dot) => `${at(from + dot, 0)}h0`).join('');
  const rest = fullDots + ringDots;
  const rings = Array.from(
    { length: ringDots },
    (_, dot) =>
      `${at(fullDots + dot, RING)}a${RING} ${RING} 0 1 0 ${2 * RING} 0a${RING} ${RING} 0 1 0 ${-2 * RING} 0`,
  ).join('');
  const width = columns * PITCH;
  return (
    <svg
      viewBox={`0 0 ${round(width)} ${ROWS * PITCH}`}
      width={width}
      height={ROWS * PITCH}
      className="block h-auto max-w-full"
      aria-hidden="true"
      fill="none"
      strokeLinecap="round"
      stroke="currentColor"
    >
      <path d={path(0, fullDots)} strokeWidth={7.4} />
      <path d={rings} strokeWidth={1.6} />
      <path d={path(rest, total)} strokeWidth={2.4} />
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
