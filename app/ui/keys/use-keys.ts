'use client';

import { useEffect, useEffectEvent } from 'react';

/** Calls `act` for each key pressed anywhere on the page; `act` says whether it used the key. */
export function useKeys(act: (press: KeyboardEvent) => boolean): void {
  // A key acts on what the page shows right now, even if the effects of the last change have not yet run.
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (act(event)) event.preventDefault();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
