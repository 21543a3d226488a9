'use client';

import { useState } from 'react';
import {
  type NextRetrieval,
  nextRetrieval,
  type Retrieval,
  readRetrieval,
} from '#core/lesson/laboratory/retrieval';
import { keep, readKept } from '../../live/kept';

const KEY = 'overshoot:practice-again';

export interface KeptRetrieval {
  /** null: not asked for, or all done. */
  readonly next: NextRetrieval | null;
  /** Asks for the same again in a day and in a week. */
  begin(seed: number): void;
  /** The one that was due has been done. */
  done(): void;
  stop(): void;
}

/** When the student is asked again: on this device only, and only by this page. */
export function useRetrieval(): KeptRetrieval {
  const [kept, setKept] = useState<Retrieval | null>(() => readRetrieval(readKept(KEY)));
  const set = (next: Retrieval | null) => {
    setKept(next);
    keep(KEY, JSON.stringify(next));
  };
  return {
    next: kept && nextRetrieval(kept, Date.now()),
    begin: (seed) => set({ seed, since: Date.now(), done: 0 }),
    done: () => kept && set({ ...kept, done: kept.done + 1 }),
    stop: () => set(null),
  };
}
