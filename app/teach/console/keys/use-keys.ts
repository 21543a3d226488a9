'use client';

import { useEffect, useEffectEvent } from 'react';
import { type KeyAction, keyAction } from './keys';

/** Calls `act` for a key pressed anywhere; `act` says whether it did anything with it. */
export function useKeys(act: (action: KeyAction) => boolean): void {
  // What a key does is what the page shows at that moment, also before the effects of its last change have run.
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    // A modal dialog may be open without holding the focus for a moment.
    if (document.querySelector('[role="alertdialog"], [role="dialog"]') !== null) return;
    const action = keyAction(event);
    if (action !== null && act(action)) event.preventDefault();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
