'use client';

import { useEffect, useEffectEvent } from 'react';

/** Acts on single keys, unless the person types somewhere or holds a modifier. Keys in lower case. */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  // What a key does is what the page shows at that moment, also before the effects of its last change have run.
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const action = actions[event.key.toLowerCase()];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
