'use client';

import { useMemo, useState } from 'react';
import { UnplayableError } from '#core/engine/experiment/unplayable';
import { type Slices, workUntil } from '#core/engine/simulation/slices';
import type { Sentence } from '#core/words/messages';
import { FAULT_AREAS } from '../../parts/setup/fault-areas';
import { useSlices } from '../../ui/slices/use-slices';
import { useWords } from '../../words/language';

export type Work<T> =
  | { readonly state: 'working' }
  | Done<T>
  /** What is wrong, as a sentence. */
  | { readonly state: 'failed'; readonly message: string };

interface Done<T> {
  readonly state: 'done';
  readonly value: T;
}

/** In no language yet: the page's may change. */
interface Failed {
  readonly state: 'failed';
  readonly reason: Sentence;
}

const WORKING = { state: 'working' } as const;

/**
 * The result of long work, done in slices between which the page breathes.
 * @param begin starts it; another function is other work, null is none
 */
export function useWork<T>(begin: (() => Slices<T>) | null): Work<T> | null {
  const words = useWords(...FAULT_AREAS);
  const [ended, setEnded] = useState<{ of: () => Slices<T>; how: Done<T> | Failed } | null>(null);
  const isEnded = begin !== null && ended?.of === begin;
  const work = useMemo(() => {
    if (begin === null || isEnded) return null;
    let slices: Slices<T> | null = null;
    return (isOver: () => boolean) => {
      try {
        slices ??= begin();
        const result = workUntil(slices, isOver);
        if (result === null) return true;
        setEnded({ of: begin, how: { state: 'done', value: result.value } });
      } catch (error) {
        if (!(error instanceof UnplayableError)) throw error;
        setEnded({ of: begin, how: { state: 'failed', reason: error.reason } });
      }
      return false;
    };
  }, [begin, isEnded]);
  useSlices(work);
  const how = isEnded ? ended.how : null;
  return useMemo(() => {
    if (begin === null) return null;
    if (how === null) return WORKING;
    return how.state === 'done' ? how : { state: 'failed', message: words.tell(how.reason) };
  }, [begin, how, words]);
}
