'use client';

import { useEffect, useEffectEvent } from 'react';

/** Calls `act` for a key pressed anywhere on the page; `act` says whether it did anything with it. */
export function useKeys(act: (press: KeyboardEvent) => boolean): void {
  // What a key does is what the page shows at that moment, also before the effects of its last change have run.
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (act(event)) event.preventDefault();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
