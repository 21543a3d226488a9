'use client';

import { useEffect, useRef, useState } from 'react';
import { PressGuard } from './press-guard';

/**
 * A guard for the one big button, told whenever the button's meaning changes.
 * @param onChange called after each change of meaning: what was said about the old one is over
 */
export function usePressGuard(meaning: string, onChange: () => void): PressGuard {
  const [guard] = useState(() => new PressGuard());
  const last = useRef(meaning);
  useEffect(() => {
    if (last.current === meaning) return;
    last.current = meaning;
    guard.meaningChanged(performance.now());
    onChange();
  }, [guard, meaning, onChange]);
  return guard;
}
