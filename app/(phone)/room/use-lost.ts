import { useEffect, useState } from 'react';

/** A connection that comes back within this time was never worth a word. */
const QUIET_MS = 1_000;

/** True once the connection has been gone for a second; false at once when it is back. */
export function useLost(link: 'connecting' | 'live' | 'lost' | 'refused'): boolean {
  const isAway = link === 'lost';
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isAway) return;
    const timer = setTimeout(() => setIsLong(true), QUIET_MS);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isAway]);
  return isAway && isLong;
}
