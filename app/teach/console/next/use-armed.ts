'use client';

import { useCallback, useEffect, useState } from 'react';

/** A first press counts for this long, in ms: the second one within it does what was asked. */
const ARMED_MS = 3_000;

/**
 * For what is done by pressing twice, also with a clicker that has no way out of a dialog.
 * @param meaning what is armed ends when this changes
 */
export function useArmed(meaning: string): { isArmed: boolean; arm: () => void } {
  const [armed, setArmed] = useState<string | null>(null);
  useEffect(() => {
    if (armed === null) return;
    const timer = setTimeout(() => setArmed(null), ARMED_MS);
    return () => clearTimeout(timer);
  }, [armed]);
  const arm = useCallback(() => setArmed(meaning), [meaning]);
  return { isArmed: armed === meaning, arm };
}
