import { MARK_PATHS, type MarkKind, OUTCOME_FILLS } from './outcome';

/**
 * The filled, keylined mark of an outcome. It is decoration beside its word: hidden from screen
 * readers, so the word must stand next to it.
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

/** The same shape in one colour, for coloured fields where ink is the mark. */
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
