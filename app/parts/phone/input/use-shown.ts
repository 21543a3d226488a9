import { type RefObject, useEffect, useRef } from 'react';

/**
 * Brings what has only just appeared into view: on a small phone it would lie under the bar that asks for it. The
 * element needs a scroll margin as high as that bar.
 */
export function useShown<Element extends HTMLElement>(isThere: boolean): RefObject<Element | null> {
  const element = useRef<Element>(null);
  useEffect(() => {
    if (isThere) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isThere]);
  return element;
}
