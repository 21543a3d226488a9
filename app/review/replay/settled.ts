import type { Verdicts } from '#core/lesson/round';
import { drawnFrom } from '#core/room/views/leaderboard';
import type { MarkKind } from '../../ui/marks/outcome';

/** What may be drawn of each run at a step: as in class, nobody's outcome before its time. */
export function settledAt(
  verdicts: Verdicts,
  step: number,
  budget: number,
): ReadonlyMap<number, MarkKind> {
  const settled = new Map<number, MarkKind>();
  for (const [participant, verdict] of verdicts) {
    if (step >= drawnFrom(verdict, budget)) settled.set(participant, verdict.outcome);
  }
  return settled;
}
