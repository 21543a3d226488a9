'use client';

import { useMemo, useState } from 'react';
import { failure, type Result } from '#core/base/result';
import type { Activity } from '#core/lesson/activities/activity';
import {
  changedActivity,
  isChanged,
  realWhatIf,
  type WhatIf,
  whatIfActivity,
} from '#core/lesson/replay/what-if';
import type { Sentence } from '#core/words/messages';
import type { Words } from '#core/words/words';
import type { FaultArea } from '../../parts/setup/fault-areas';
import { staysWords } from './stays-words';
import { whatIfWords } from './what-if-words';

export interface WhatIfState {
  readonly whatIf: WhatIf;
  readonly setWhatIf: (whatIf: WhatIf) => void;
  /** Whether something is changed. */
  readonly isChanged: boolean;
  /** The changed activity; null: nothing is changed, or it can't be run. */
  readonly made: Activity | null;
  /** The same as an activity to be played again, or why it can't be one; null: nothing is changed. */
  readonly kept: Result<Activity, string> | null;
  /** What is changed, in a few words; empty without one. */
  readonly words: string;
  /** What remains, as a sentence; empty without one. */
  readonly stays: string;
  /** Why it can't be run, as a sentence. */
  readonly fault: string | null;
}

/** What is changed of an activity. @param first what the address asks for */
export function useWhatIf(
  words: Words<'what-if' | FaultArea>,
  activity: Activity,
  first: WhatIf,
): WhatIfState {
  const [whatIf, setWhatIf] = useState(() => realWhatIf(activity, first));
  const result = useMemo(
    (): Result<Activity, Sentence> | null =>
      isChanged(whatIf) ? changedActivity(activity, whatIf) : null,
    [activity, whatIf],
  );
  // Whether a race with noise can be won is measured, which takes a while: not for every step shown.
  const kept = useMemo(
    () => (isChanged(whatIf) ? said(words, whatIfActivity(activity, whatIf)) : null),
    [words, activity, whatIf],
  );
  const made = result?.ok ? result.value : null;
  return {
    whatIf,
    setWhatIf,
    isChanged: result !== null,
    made,
    kept,
    words: made === null ? '' : whatIfWords(words, whatIf, made),
    stays: made === null ? '' : staysWords(words, activity, made),
    fault: result?.ok === false ? words.tell(result.error) : null,
  };
}

function said<A>(words: Words<FaultArea>, made: Result<A, Sentence>): Result<A, string> {
  return made.ok ? made : failure(words.tell(made.error));
}
