'use client';

import { useMemo, useState } from 'react';
import type { Activity } from '#core/lesson/activities/activity';
import type { RunGroup } from '#core/lesson/activities/rules';
import { compareVerdicts, type RunComparison } from '#core/lesson/replay/comparison';
import { verdictsForPage } from '#core/lesson/replay/stored-round';
import {
  changeableParts,
  isChanged,
  realChanges,
  type WhatIf,
  whatIfExperiment,
} from '#core/lesson/replay/what-if';
import type { Verdicts } from '#core/lesson/round';
import { useWork } from './use-work';
import { changesWords } from './words';

/** The same picks on a changed experiment. */
export interface OtherRuns {
  readonly group: RunGroup;
  /** null: they are being computed. */
  readonly verdicts: Verdicts | null;
  readonly comparison: RunComparison | null;
}

export interface WhatIfState {
  readonly whatIf: WhatIf;
  readonly setWhatIf: (whatIf: WhatIf) => void;
  /** Whether something is changed. */
  readonly isChanged: boolean;
  /** What, as it follows on "The same picks". */
  readonly words: string;
  /** null: nothing is changed, or it can't be run. */
  readonly other: OtherRuns | null;
  /** Why it can't be run, as a sentence. */
  readonly fault: string | null;
}

/** @param verdicts of the class, to compare with @param first what the address asks for */
export function useWhatIf(
  activity: Activity,
  base: RunGroup,
  verdicts: Verdicts,
  first: WhatIf,
): WhatIfState {
  const [whatIf, setWhatIf] = useState(() => allowed(activity, base, first));
  const made = useMemo(
    () => (isChanged(whatIf) ? whatIfExperiment(base.experiment, whatIf) : null),
    [base, whatIf],
  );
  const group = useMemo(
    (): RunGroup | null => (made?.ok ? { experiment: made.value, picks: base.picks } : null),
    [made, base],
  );
  const work = useWork(useMemo(() => group && (() => verdictsForPage(group)), [group]));
  const other = useMemo((): OtherRuns | null => {
    if (group === null || work === null || work.state === 'failed') return null;
    const anew = work.state === 'done' ? work.value : null;
    return { group, verdicts: anew, comparison: anew && compareVerdicts(verdicts, anew) };
  }, [group, work, verdicts]);
  return {
    whatIf,
    setWhatIf,
    isChanged: made !== null,
    words: made?.ok ? changesWords(base.experiment, whatIf, made.value) : '',
    other,
    fault: work?.state === 'failed' ? work.message : made?.ok === false ? made.error : null,
  };
}

/** Of what the address asks for, what can be changed here. */
function allowed(activity: Activity, { experiment }: RunGroup, first: WhatIf): WhatIf {
  const parts = changeableParts(activity);
  const asked = Object.entries(first).filter(([part]) => parts.some((one) => one === part));
  return realChanges(experiment, Object.fromEntries(asked));
}
