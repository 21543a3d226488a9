import type { Verdict } from '#core/engine/outcome';
import type { Verdicts } from '../round';
import type { ReplayedRun } from './stored-round';

/** A run that comes out otherwise than it was stored. */
export interface Mismatch {
  readonly side: number;
  readonly participant: number;
  readonly stored: Verdict;
  /** null: it can't be computed from what is stored. */
  readonly now: Verdict | null;
  /** Another outcome, or at another step; otherwise only smaller facts of it differ. */
  readonly isOtherEnd: boolean;
}

export interface Check {
  /** How many were compared. */
  readonly runs: number;
  /** In the order in which the runs are stored. */
  readonly mismatches: readonly Mismatch[];
}

/** Compares what is stored with what the same inputs give now, to the bit. @param anew by side and participant */
export function checkVerdicts(stored: readonly ReplayedRun[], anew: readonly Verdicts[]): Check {
  const mismatches = stored.flatMap(({ side, participant, verdict }): Mismatch[] => {
    const now = anew[side]?.get(participant) ?? null;
    if (now !== null && isSameVerdict(now, verdict)) return [];
    const isOtherEnd = now === null || now.outcome !== verdict.outcome || now.step !== verdict.step;
    return [{ side, participant, stored: verdict, now, isOtherEnd }];
  });
  return { runs: stored.length, mismatches };
}

function isSameVerdict(a: Verdict, b: Verdict): boolean {
  return (
    a.outcome === b.outcome &&
    a.step === b.step &&
    a.overshooting === b.overshooting &&
    a.thrown === b.thrown &&
    a.trigger === b.trigger &&
    a.finalGap === b.finalGap
  );
}
