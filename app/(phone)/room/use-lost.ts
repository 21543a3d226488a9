import { useEffect, useState, useSyncExternalStore } from 'react';
import { isAway, type Told } from '../../live/fold';

/** A connection that returns within this time isn't worth mentioning. */
const QUIET_MS = 1_000;

/**
 * True once the connection has been gone for a second, or at once where the server has said that it goes; false as soon
 * as it is back.
 */
export function useLost(link: Told<unknown>['link']): boolean {
  const isOffline = useSyncExternalStore(subscribeToNetwork, isNetworkGone, () => false);
  // The browser knows at once when the network is gone; the socket only once a ping goes unanswered.
  const isGone = isAway(link) || isOffline;
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isGone) return;
    const timer = setTimeout(() => setIsLong(true), QUIET_MS);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isGone]);
  return link === 'restarting' || (isGone && isLong);
}

function isNetworkGone(): boolean {
  return !navigator.onLine;
}

function subscribeToNetwork(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
