import { useEffect } from 'react';

/**
 * Keeps the screen on while `isActive`, if the browser can: only over HTTPS or on localhost. The browser
 * releases the lock when the page is hidden, so it is requested again.
 */
export function useScreenAwake(isActive: boolean): void {
  useEffect(() => {
    if (!isActive || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const request = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        const granted = await navigator.wakeLock.request('screen');
        if (isOver) await granted.release();
        else lock = granted;
      } catch {
        // Refused, say on a low battery: the screen then sleeps as usual.
      }
    };
    void request();
    document.addEventListener('visibilitychange', request);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', request);
      void lock?.release();
    };
  }, [isActive]);
}
