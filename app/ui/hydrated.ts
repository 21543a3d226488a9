import { useSyncExternalStore } from 'react';

const subscribeToNothing = () => () => {};

/** Whether the browser has taken over: before, and while the page is built, it is what everybody gets. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
}
