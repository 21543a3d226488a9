'use client';

import { useEffect } from 'react';

/** How long a slice may take, in ms: half a frame. */
const SLICE_MS = 8;

/**
 * Calls `work` again and again until it is done, giving the page a pause after each slice.
 * @param work asks whether its slice is over; returns whether anything is left. A new function starts afresh.
 */
export function useSlices(work: ((isOver: () => boolean) => boolean) | null): void {
  useEffect(() => {
    if (work === null) return;
    const slice = () => {
      const end = performance.now() + SLICE_MS;
      if (work(() => performance.now() >= end)) timer = setTimeout(slice);
    };
    let timer = setTimeout(slice);
    return () => clearTimeout(timer);
  }, [work]);
}
