import { useEffect, useRef } from 'react';
import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';
import { type Signal, signalBetween, turnOf } from './turns';

/** Milliseconds on, off, on. */
const PATTERNS: Readonly<Record<Signal, number[]>> = { lock: [60], verdict: [40, 80, 40] };

/** A short buzz at the lock, and when one's own result is known: for a phone lying on the desk. */
export function useTouchSignals(view: StudentView | null, you: You | null): void {
  const before = useRef(turnOf(null, null));
  useEffect(() => {
    const last = before.current;
    before.current = turnOf(view, you);
    const signal = signalBetween(last, before.current);
    if (signal !== null) buzz(PATTERNS[signal]);
  }, [view, you]);
}

/** Not every browser can vibrate, and before the first touch it is refused (with a line in the console). */
function buzz(pattern: number[]): void {
  if (!('vibrate' in navigator)) return;
  if ('userActivation' in navigator && !navigator.userActivation.hasBeenActive) return;
  navigator.vibrate(pattern);
}
