import { Mark } from './mark';
import { MARK_PATHS, type MarkKind, OUTCOME_FILLS } from './outcome';

/** The filled mark of an outcome, with its outline. Decoration: its word must stand next to it. */
export function OutcomeMark({ kind, size = 18 }: { kind: MarkKind; size?: number | '1em' }) {
  return (
    <Mark size={size} margin={0.3}>
      <path
        d={MARK_PATHS[kind]}
        fill={OUTCOME_FILLS[kind]}
        stroke="var(--keyline)"
        strokeWidth={size === '1em' ? 0.18 : Math.max(0.18, 3.9 / size)}
        strokeLinejoin="round"
      />
    </Mark>
  );
}

/** The same shape in the text's colour, for coloured backgrounds. */
export function PlainMark({ kind, size = 18 }: { kind: MarkKind; size?: number }) {
  return (
    <Mark size={size}>
      <path d={MARK_PATHS[kind]} fill="currentColor" />
    </Mark>
  );
}
