'use client';

import { type RefCallback, useCallback, useState } from 'react';

/** A measured box, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
  /** The font size of labels in CSS pixels: all sizes follow it. */
  readonly em: number;
}

/**
 * The current size of a box and its font size.
 * @param assumed until they are known: on the server and in the first render
 */
export function useSize(assumed: Size): [RefCallback<HTMLElement>, Size] {
  const [size, setSize] = useState(assumed);
  const box = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const { width, height } = element.getBoundingClientRect();
      const em = Number.parseFloat(getComputedStyle(element).fontSize);
      if (width >= 1 && height >= 1) {
        setSize((old) =>
          old.width === width && old.height === height && old.em === em
            ? old
            : { width, height, em },
        );
      }
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, size];
}
