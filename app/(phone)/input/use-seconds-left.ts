import { useEffect, useState } from 'react';

const LOOK_EVERY_MS = 200;

/** Whole seconds left, rounded up: 0 means that the time is over. null without a limit. */
export function useSecondsLeft(remaining: () => number | null): number | null {
  const [seconds, setSeconds] = useState(() => wholeSeconds(remaining()));
  useEffect(() => {
    const timer = setInterval(() => setSeconds(wholeSeconds(remaining())), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [remaining]);
  return seconds;
}

function wholeSeconds(milliseconds: number | null): number | null {
  return milliseconds === null ? null : Math.ceil(milliseconds / 1_000);
}
