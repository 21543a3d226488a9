'use client';

import { CookieIcon } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { rich } from '../ui/rich';
import { useWords } from '../words/language';

/** The server sent the cookie and led here: this page would not be seen if the cookie had come back. */
function wasSignedIn(): boolean {
  return new URLSearchParams(location.search).has('signed-in');
}

const subscribeToNothing = () => () => {};

/** Says so where the link was good and the browser has refused the cookie that came of it. */
export function NoCookies() {
  const words = useWords('key-needed');
  const isRefused = useSyncExternalStore(subscribeToNothing, wasSignedIn, () => false);
  if (!isRefused) return null;
  return (
    <p
      role="alert"
      className="flex max-w-130 gap-3 rounded-control border-2 border-ink px-4 py-3 text-[17px]"
    >
      <CookieIcon size={22} className="mt-0.5 shrink-0" aria-hidden="true" />
      <span>
        {rich(words, 'key-needed.no-cookies', {
          b: (inside) => <strong className="font-[750]">{inside}</strong>,
        })}
      </span>
    </p>
  );
}
