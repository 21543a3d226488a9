import { MARK_PATHS, type MarkKind, OUTCOME_FILLS } from '../../ui/marks/outcome';

/** An outcome's mark as large as the text around it. Decoration: its word stands beside it. */
export function ScreenMark({ kind }: { kind: MarkKind }) {
  return (
    <svg
      width="1em"
      height="1em"
      viewBox="-1.3 -1.3 2.6 2.6"
      aria-hidden="true"
      className="inline-block shrink-0"
    >
      <path
        d={MARK_PATHS[kind]}
        fill={OUTCOME_FILLS[kind]}
        stroke="var(--keyline)"
        strokeWidth={0.18}
        strokeLinejoin="round"
      />
    </svg>
  );
}
