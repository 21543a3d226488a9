/** A page hidden for longer than this may have been asleep: its connection is no longer trusted. */
const TRUST_HIDDEN_MS = 5_000;

/**
 * Calls back when the page wakes from sleep, is taken out of the back/forward cache, or has a network again.
 * @param isLive whether there is a connection that could be trusted
 * @returns ends it
 */
export function onWake(isLive: () => boolean, wake: () => void): () => void {
  let hiddenAt: number | null = null;
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') {
      hiddenAt = performance.now();
      return;
    }
    const hiddenFor = hiddenAt === null ? 0 : performance.now() - hiddenAt;
    hiddenAt = null;
    if (!isLive() || hiddenFor > TRUST_HIDDEN_MS) wake();
  };
  // The first `pageshow` comes while the connection is still being made; only one from the back/forward cache matters.
  const onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) onVisibility();
  };
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('online', wake);
  window.addEventListener('pageshow', onPageShow);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    window.removeEventListener('online', wake);
    window.removeEventListener('pageshow', onPageShow);
  };
}
