'use client';

import { useEffect, useRef } from 'react';
import { type KeyAction, keyAction } from './keys';

/** Calls `act` for a key pressed anywhere; `act` says whether it did anything with it. */
export function useKeys(act: (action: KeyAction) => boolean): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // A modal dialog may be open without holding the focus for a moment.
      if (document.querySelector('[role="alertdialog"], [role="dialog"]') !== null) return;
      const action = keyAction(event);
      if (action !== null && latest.current(action)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
