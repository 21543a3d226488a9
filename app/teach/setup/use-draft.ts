'use client';

import { useCallback, useState } from 'react';
import type { PastRound } from '#core/protocol/shapes/round';
import { firstDraft, keptText } from './kept-draft';
import type { RoundDraft } from './round-draft';

/** The setup of a room's next round, kept in this browser so that a reload loses nothing. */
export function useDraft(
  code: string,
  pastRounds: readonly PastRound[],
): [RoundDraft, (draft: RoundDraft) => void] {
  const key = `overshoot:setup:${code}`;
  const [draft, setDraft] = useState(() => firstDraft(readStorage(key), pastRounds));
  const change = useCallback(
    (next: RoundDraft) => {
      setDraft(next);
      writeStorage(key, keptText(next));
    },
    [key],
  );
  return [draft, change];
}

function readStorage(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function writeStorage(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Without storage the setup lasts until the tab closes.
  }
}
