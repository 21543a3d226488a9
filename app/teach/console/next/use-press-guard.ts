'use client';

import { useEffect, useRef, useState } from 'react';
import { PRESSES_APART_MS, PressGuard } from './press-guard';

/**
 * A guard for the one big button, told whenever the button's meaning changes.
 * @param onChange called after each change: what was said about the old meaning is obsolete
 * @returns `isQuiet` while presses don't count because the meaning has only just changed
 */
export function usePressGuard(
  meaning: string,
  onChange: () => void,
): { readonly guard: PressGuard; readonly isQuiet: boolean } {
  const [guard] = useState(() => new PressGuard());
  const [settled, setSettled] = useState<string | null>(meaning);
  const last = useRef(meaning);

  useEffect(() => {
    if (last.current !== meaning) {
      last.current = meaning;
      guard.meaningChanged(performance.now());
      // Even if it means again what it meant a moment ago.
      setSettled(null);
      onChange();
    }
    const timer = setTimeout(() => setSettled(meaning), PRESSES_APART_MS);
    return () => clearTimeout(timer);
  }, [guard, meaning, onChange]);

  return { guard, isQuiet: settled !== meaning };
}
