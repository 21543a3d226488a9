'use client';

import { useCallback, useEffect, useState } from 'react';

/** How long a first press counts, in ms: a second one within that time acts. */
const ARMED_MS = 3_000;

/**
 * For actions that take two presses. A clicker can make them, but couldn't answer a dialog.
 * @param meaning a change of it disarms
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
