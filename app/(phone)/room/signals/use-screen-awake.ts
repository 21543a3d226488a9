import { useEffect } from 'react';

/**
 * Keeps the screen on while `isActive`, where the browser can: only over HTTPS or at localhost. The
 * browser lets go of it when the page is hidden, so it is asked for again.
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
        // Refused, on a low battery for example: the screen then sleeps as it always does.
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
