import { MARK_PATHS, type MarkKind, OUTCOME_FILLS } from './outcome';

/**
 * The filled mark of an outcome, with its outline. Decoration, hidden from screen readers: its word must
 * stand next to it.
 */
export function OutcomeMark({ kind, size = 18 }: { kind: MarkKind; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="-1.3 -1.3 2.6 2.6"
      aria-hidden="true"
      className="shrink-0 inline-block"
    >
      <path
        d={MARK_PATHS[kind]}
        fill={OUTCOME_FILLS[kind]}
        stroke="var(--keyline)"
        strokeWidth={Math.max(0.18, 3.9 / size)}
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** The same shape in the text's colour, for coloured backgrounds. */
export function PlainMark({ kind, size = 18 }: { kind: MarkKind; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="-1.2 -1.2 2.4 2.4"
      aria-hidden="true"
      className="shrink-0 inline-block"
    >
      <path d={MARK_PATHS[kind]} fill="currentColor" />
    </svg>
  );
}
