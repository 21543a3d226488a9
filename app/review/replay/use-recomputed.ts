'use client';

import { useMemo } from 'react';
import type { RunGroup } from '#core/lesson/activities/rules';
import { type Check, checkVerdicts } from '#core/lesson/replay/check';
import { storedGroups, storedVerdicts, verdictsAnew } from '#core/lesson/replay/stored-round';
import type { Verdicts } from '#core/lesson/round';
import type { ReplayRound } from './replay-round';
import { useWork } from './use-work';

export interface Recomputed {
  /** As the stored inputs make them: one, two in a duel. */
  readonly groups: readonly RunGroup[];
  /** Of each group: the stored ones until they are computed anew. */
  readonly verdicts: readonly Verdicts[];
  /** null as long as it is being computed, and where that fails. */
  readonly check: Check | null;
  /** Why it can't be computed, as a sentence. */
  readonly fault: string | null;
}

/** Computes a stored round again while the page is idle, and compares. */
export function useRecomputed(round: ReplayRound): Recomputed {
  const groups = useMemo(() => storedGroups(round), [round]);
  const stored = useMemo(() => storedVerdicts(round.runs, groups), [round, groups]);
  const work = useWork(useMemo(() => () => verdictsAnew(groups), [groups]));
  return useMemo(() => {
    const anew = work?.state === 'done' ? work.value : null;
    return {
      groups,
      verdicts: anew ?? stored,
      check: anew && checkVerdicts(round.runs, anew),
      fault: work?.state === 'failed' ? work.message : null,
    };
  }, [work, groups, stored, round]);
}
