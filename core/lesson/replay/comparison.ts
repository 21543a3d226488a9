import { countOutcomes, type OutcomeCounts } from '#core/engine/outcome';
import type { Verdicts } from '../round';

/** What happened beside what would have: of the runs that are in both. */
export interface RunComparison {
  readonly runs: number;
  readonly before: OutcomeCounts;
  readonly after: OutcomeCounts;
  /** Arrive only now. */
  readonly gained: number;
  /** Arrived only then. */
  readonly lost: number;
  /** The fewest steps to the goal; null where nobody arrives. */
  readonly fastestBefore: number | null;
  readonly fastestAfter: number | null;
}

export function compareVerdicts(before: Verdicts, after: Verdicts): RunComparison {
  const both = [...before].flatMap(([participant, then]) => {
    const now = after.get(participant);
    return now === undefined ? [] : [{ then, now }];
  });
  const arrives = ({ outcome }: { readonly outcome: string }) => outcome === 'converged';
  return {
    runs: both.length,
    before: countOutcomes(both.map(({ then }) => then)),
    after: countOutcomes(both.map(({ now }) => now)),
    gained: both.filter(({ then, now }) => !arrives(then) && arrives(now)).length,
    lost: both.filter(({ then, now }) => arrives(then) && !arrives(now)).length,
    fastestBefore: fastest(both.map(({ then }) => then)),
    fastestAfter: fastest(both.map(({ now }) => now)),
  };
}

function fastest(
  verdicts: readonly { readonly outcome: string; readonly step: number | null }[],
): number | null {
  const steps = verdicts.flatMap(({ outcome, step }) =>
    outcome === 'converged' && step !== null ? [step] : [],
  );
  return steps.length === 0 ? null : steps.reduce((least, step) => Math.min(least, step));
}
