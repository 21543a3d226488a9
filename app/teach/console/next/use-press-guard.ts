'use client';

import { useEffect, useRef, useState } from 'react';
import { AFTER_SKIPPED_RUN_MS, PRESSES_APART_MS, PressGuard } from './press-guard';

/**
 * A guard for the one big button, told whenever the button's meaning changes.
 * @param onChange called after each change: what was said about the old meaning is obsolete
 * @param wasSkipping the first press of two that end a run had been made
 * @returns `isQuiet` while presses don't count because the meaning has only just changed
 */
export function usePressGuard(
  meaning: string,
  onChange: () => void,
  wasSkipping: boolean,
): { readonly guard: PressGuard; readonly isQuiet: boolean } {
  const [guard] = useState(() => new PressGuard());
  const [settled, setSettled] = useState<string | null>(meaning);
  const last = useRef(meaning);
  const skipping = useRef(wasSkipping);

  useEffect(() => {
    let quiet = PRESSES_APART_MS;
    if (last.current !== meaning) {
      last.current = meaning;
      if (skipping.current) quiet = AFTER_SKIPPED_RUN_MS;
      guard.meaningChanged(performance.now(), quiet);
      // Even if it means again what it meant a moment ago.
      setSettled(null);
      onChange();
    }
    const timer = setTimeout(() => setSettled(meaning), quiet);
    return () => clearTimeout(timer);
  }, [guard, meaning, onChange]);

  // After the effect above: it asks how things stood before the meaning changed.
  useEffect(() => {
    skipping.current = wasSkipping;
  });

  return { guard, isQuiet: settled !== meaning };
}
