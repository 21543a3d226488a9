'use client';

import { useMemo, useState } from 'react';
import { type Slices, workUntil } from '#core/engine/simulation/slices';
import { useSlices } from './use-slices';

/**
 * The result of long work, done while the page is idle; undefined until then.
 * @param key names the work: another key is other work
 * @param begin starts the work of a key; must be the same function at every render
 * @param isWanted the work waits until this is true
 */
export function useSliced<T>(
  key: string | null,
  begin: (key: string) => Slices<T>,
  isWanted = true,
): T | undefined {
  const [known, setKnown] = useState<{ key: string; value: T } | null>(null);
  const isKnown = known !== null && known.key === key;
  const mustWork = isWanted && !isKnown;
  const work = useMemo(() => {
    if (key === null || !mustWork) return null;
    let slices: Slices<T> | null = null;
    return (isOver: () => boolean) => {
      slices ??= begin(key);
      const result = workUntil(slices, isOver);
      if (result !== null) setKnown({ key, value: result.value });
      return result === null;
    };
  }, [key, begin, mustWork]);
  useSlices(work);
  return isKnown ? known.value : undefined;
}
