'use client';

import { useEffect, useState } from 'react';

/** Renders the component again every so many milliseconds, for what depends on the time. */
export function useTick(every: number): void {
  const [, setTicks] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTicks((ticks) => ticks + 1), every);
    return () => clearInterval(timer);
  }, [every]);
}
