import { useEffect, useState } from 'react';
import { dropHandOverSecret, handOverSecret } from '../../live/hand-over-link';
import { later } from '../../live/later';

/** Hardly anybody comes by such a link: its page is no part of a phone's first load. */
export const LATER_TAKE_OVER = later(async () => (await import('./take-over')).TakeOver);

/** Whether this page was opened by the link of a student who goes on on this phone. */
export function useHandOverLink(): { readonly secret: string | null; readonly drop: () => void } {
  const [secret, setSecret] = useState<string | null>(null);
  useEffect(() => {
    const look = () => setSecret(handOverSecret());
    look();
    // Scanned in a browser that shows this room already: only what stands behind the `#` is new.
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  return {
    secret,
    drop: () => {
      dropHandOverSecret();
      setSecret(null);
    },
  };
}
