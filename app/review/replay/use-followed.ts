'use client';

import { useMemo, useState } from 'react';
import type { Picks } from '#core/lesson/round';
import type { Words } from '#core/words/words';

/** A student with a run here. */
export interface Runner {
  readonly number: number;
  readonly name: string;
  readonly learningRate: number;
}

export interface Followed {
  /** In the order of joining; none where the runs are nobody's. */
  readonly runners: readonly Runner[];
  /** Who is followed; null: the whole class. */
  readonly runner: Runner | null;
  /** As asked for, also where that student has no run here. */
  readonly student: number | null;
  readonly isAlone: boolean;
  readonly follow: (student: number | null) => void;
  readonly setAlone: (isAlone: boolean) => void;
}

/** @param picks null where the runs are nobody's */
export function useFollowed(
  words: Words<'replay'>,
  picks: Picks | null,
  names: ReadonlyMap<number, string>,
  first: { readonly student: number | null; readonly isAlone: boolean },
): Followed {
  const [student, follow] = useState(picks === null ? null : first.student);
  const [isAlone, setAlone] = useState(first.isAlone);
  const runners = useMemo(
    () =>
      [...(picks ?? [])].map(
        ([number, { learningRate }]): Runner => ({
          number,
          name: names.get(number) ?? words.say('replay.student', { number }),
          learningRate,
        }),
      ),
    [words, picks, names],
  );
  const runner = runners.find(({ number }) => number === student) ?? null;
  return { runners, runner, student, isAlone: isAlone && runner !== null, follow, setAlone };
}
