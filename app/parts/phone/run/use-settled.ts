import { useMemo } from 'react';
import type { Verdict } from '#core/engine/outcome';
import type { MarkKind } from '../../../ui/marks/outcome';

/** The outcomes that the stage may show: this phone's own. @param you null if it has no run */
export function useSettled(
  you: number | null,
  verdict: Verdict | null,
): ReadonlyMap<number, MarkKind> {
  return useMemo(
    () => new Map(you === null || verdict === null ? [] : [[you, verdict.outcome]]),
    [you, verdict],
  );
}
