'use client';

import { useEffect, useRef } from 'react';
import { type ReplayPlace, writeReplay } from '#core/lesson/replay/address';
import { writeAddress } from './write-address';

/** Not for each step: Safari allows 100 changes of the address in 30 s. */
const EVERY_MS = 400;

/** Keeps the page's address saying what it shows, so that a link, or a reload, shows the same. */
export function useAddress(place: ReplayPlace): void {
  const query = new URLSearchParams(writeReplay(place).map(([...pair]) => [...pair])).toString();
  const writtenAt = useRef(0);
  useEffect(() => {
    const write = () => {
      const address = query === '' ? window.location.pathname : `?${query}`;
      if (window.location.search === (query === '' ? '' : address)) return;
      writtenAt.current = performance.now();
      writeAddress(address);
    };
    const wait = Math.max(0, writtenAt.current + EVERY_MS - performance.now());
    const timer = setTimeout(write, wait);
    return () => clearTimeout(timer);
  }, [query]);
}
