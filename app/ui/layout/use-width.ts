'use client';

import { type RefCallback, useCallback, useState } from 'react';

/** The current width of a box in CSS pixels. @param assumed until it is known: on the server and in the first render */
export function useWidth(assumed: number): [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(assumed);
  const box = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(1, Math.round(entry.contentRect.width)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, width];
}
