import { useEffect, useRef } from 'react';
import type { Outcome } from '#core/engine/outcome';
import type { StudentView } from '#core/protocol/views';

type PhaseKind = StudentView['phase']['kind'];

/** Milliseconds on, off, on. */
const AT_THE_LOCK = [60];
const AT_THE_VERDICT = [40, 80, 40];

/** A short buzz when the picks are locked, and when one's own outcome is known: for a phone that lies on the desk. */
export function useTouchSignals(kind: PhaseKind | null, outcome: Outcome | null): void {
  const before = useRef({ kind, outcome });
  useEffect(() => {
    const last = before.current;
    before.current = { kind, outcome };
    if (last.kind === 'picking' && kind === 'running') buzz(AT_THE_LOCK);
    else if (last.kind !== null && last.outcome === null && outcome !== null) buzz(AT_THE_VERDICT);
  }, [kind, outcome]);
}

/** Not every browser has it, and it is refused (with a line in the console) before the first touch. */
function buzz(pattern: number[]): void {
  if (!('vibrate' in navigator)) return;
  if ('userActivation' in navigator && !navigator.userActivation.hasBeenActive) return;
  navigator.vibrate(pattern);
}
