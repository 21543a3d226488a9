'use client';

import { type RefObject, useEffect, useRef } from 'react';

interface Held {
  /** What had the focus. */
  readonly element: Element | null;
  /** The place of its item. */
  readonly place: number;
}

/**
 * A browser drops the focus of elements that are moved or removed: after the list has changed, the focus goes
 * back to where it was, or to the item that is there now.
 * @param list changes with the order of the items
 * @returns the list's element, and what to call before a change with the place of the item
 */
export function useKeptFocus(
  list: string,
): [RefObject<HTMLOListElement | null>, (place: number) => void] {
  const element = useRef<HTMLOListElement>(null);
  const held = useRef<Held>(null);
  useEffect(() => {
    const { current } = held;
    if (list === '' || current === null || element.current === null) return;
    held.current = null;
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    const rows = element.current.querySelectorAll<HTMLElement>('button[aria-expanded]:first-child');
    const target = current.element?.isConnected
      ? current.element
      : rows[Math.min(current.place, rows.length - 1)];
    if (target instanceof HTMLElement) target.focus();
  }, [list]);
  const hold = (place: number) => {
    const { activeElement } = document;
    held.current = {
      element: element.current?.contains(activeElement) ? activeElement : null,
      place,
    };
  };
  return [element, hold];
}
