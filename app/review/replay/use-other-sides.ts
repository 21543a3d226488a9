'use client';

import { useMemo } from 'react';
import { isSame } from '#core/base/same';
import { countOutcomes } from '#core/engine/outcome';
import type { Activity } from '#core/lesson/activities/activity';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { EMPTY_INPUTS } from '#core/lesson/activities/inputs';
import type { RunGroup } from '#core/lesson/activities/rules';
import { compareVerdicts, type RunComparison } from '#core/lesson/replay/comparison';
import { verdictsAnew } from '#core/lesson/replay/stored-round';
import type { Verdicts } from '#core/lesson/round';
import type { Words } from '#core/words/words';
import { useWork } from './use-work';
import { betweenWords } from './what-if-words';
import {
  comparisonWords,
  type Noun,
  oneForAllWords,
  runsInsteadWords,
  type WhichSide,
} from './words';

/** One side of what would have been: the same picks on its changed experiment. */
export interface OtherSide {
  readonly group: RunGroup;
  /** Of a duel; null where there is one side. */
  readonly side: WhichSide | null;
  /** null: they are being computed. */
  readonly verdicts: Verdicts | null;
  /** Whether anything of this side is changed; the other side of a duel may be as it was. */
  readonly isChanged: boolean;
  /** null as long as it is computed, and where one run for everybody is on one side of the comparison alone. */
  readonly comparison: RunComparison | null;
  /** What came of the change, as a sentence; null as long as it is computed, and where nothing is changed. */
  readonly found: string | null;
}

export interface OtherSides {
  /** As many as in class; none where nothing is changed, or it can't be run. */
  readonly sides: readonly OtherSide[];
  /** Why it can't be run, as a sentence. */
  readonly fault: string | null;
}

type Say = Words<'replay' | 'what-if' | 'experiment'>;

/** The same picks on what is changed. @param verdicts of the class, by group @param made null: nothing */
export function useOtherSides(
  words: Say,
  groups: readonly RunGroup[],
  verdicts: readonly Verdicts[],
  made: Activity | null,
  noun: Noun,
): OtherSides {
  const others = useMemo(() => {
    const picks = groups[0]?.picks;
    if (made === null || picks === undefined) return null;
    return rulesOf(made).groups(made, { ...EMPTY_INPUTS, picks });
  }, [groups, made]);
  const work = useWork(useMemo(() => others && (() => verdictsAnew(others)), [others]));
  return useMemo(() => {
    if (others === null || work === null) return { sides: [], fault: null };
    if (work.state === 'failed') return { sides: [], fault: work.message };
    const anew = work.state === 'done' ? work.value : null;
    const isDuel = groups.length > 1;
    const sides = others.map((group, at) =>
      sideAt(words, groups[at]!, verdicts[at]!, group, anew?.[at] ?? null, {
        noun,
        side: isDuel ? (at === 0 ? 'first' : 'other') : null,
      }),
    );
    return { sides, fault: null };
  }, [words, groups, verdicts, others, work, noun]);
}

function sideAt(
  words: Say,
  before: RunGroup,
  then: Verdicts,
  group: RunGroup,
  verdicts: Verdicts | null,
  { noun, side }: { noun: Noun; side: WhichSide | null },
): OtherSide {
  const isChanged = !isSame(before.experiment, group.experiment);
  const isOneForAll = group.isOneForAll === true;
  const isComparable = isOneForAll === (before.isOneForAll === true);
  const comparison = verdicts && isComparable ? compareVerdicts(then, verdicts) : null;
  const changes = betweenWords(words, before.experiment, group.experiment);
  const found = () => {
    if (verdicts === null || !isChanged) return null;
    if (comparison !== null) {
      return comparisonWords(words, comparison, changes, isOneForAll ? 'shared' : noun, side);
    }
    const [only] = verdicts.values();
    if (isOneForAll && only !== undefined) {
      return oneForAllWords(words, only, group.experiment.budget, changes);
    }
    return runsInsteadWords(words, countOutcomes(verdicts.values()), verdicts.size, changes);
  };
  return { group, side, verdicts, isChanged, comparison, found: found() };
}
