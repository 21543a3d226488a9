'use client';

import { useEffect } from 'react';

/** What a slice may take, in ms: half a frame. */
const SLICE_MS = 8;

/**
 * Calls `work` again and again, with a pause for the page after each slice, until it says that it is done.
 * @param work is told when its slice is over; returns whether anything is left. A new function starts anew.
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
