import { useEffect, useRef } from 'react';
import type { StudentView } from '#core/protocol/student-view';
import type { You } from '#core/protocol/you';
import { type Signal, signalBetween, turnOf } from './turns';

/** Milliseconds on, off, on. */
const PATTERNS: Readonly<Record<Signal, number[]>> = { lock: [60], verdict: [40, 80, 40] };

/** A short buzz when it is locked, and when one's own result is known: for a phone that lies on the desk. */
export function useTouchSignals(view: StudentView | null, you: You | null): void {
  const before = useRef(turnOf(null, null));
  useEffect(() => {
    const last = before.current;
    before.current = turnOf(view, you);
    const signal = signalBetween(last, before.current);
    if (signal !== null) buzz(PATTERNS[signal]);
  }, [view, you]);
}

/** Not every browser has it, and it is refused (with a line in the console) before the first touch. */
function buzz(pattern: number[]): void {
  if (!('vibrate' in navigator)) return;
  if ('userActivation' in navigator && !navigator.userActivation.hasBeenActive) return;
  navigator.vibrate(pattern);
}
