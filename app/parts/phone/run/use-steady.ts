import { useEffect, useState } from 'react';

/** A sentence that changes faster than this can't be read. */
const READING_MS = 700;

/** Follows a text, but keeps each version long enough to be read. */
export function useSteady(text: string): string {
  const [shown, setShown] = useState({ text, at: 0 });
  useEffect(() => {
    if (text === shown.text) return;
    const wait = shown.at + READING_MS - performance.now();
    const timer = setTimeout(() => setShown({ text, at: performance.now() }), Math.max(0, wait));
    return () => clearTimeout(timer);
  }, [text, shown]);
  return shown.text;
}
