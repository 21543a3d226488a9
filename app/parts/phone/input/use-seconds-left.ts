import { useEffect, useState } from 'react';

const LOOK_EVERY_MS = 200;

/**
 * Whole seconds left, rounded up: 0 means that time is up. null without a limit. Read again at every render:
 * a page that says "paused" shows the time at which it stopped, not the one read before.
 */
export function useSecondsLeft(remaining: () => number | null): number | null {
  const seconds = wholeSeconds(remaining());
  const [, setSeconds] = useState(seconds);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(wholeSeconds(remaining())), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [remaining]);
  return seconds;
}

function wholeSeconds(milliseconds: number | null): number | null {
  return milliseconds === null ? null : Math.ceil(milliseconds / 1_000);
}
