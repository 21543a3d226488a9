'use client';

import { useCallback, useState } from 'react';
import type { PastRound } from '#core/protocol/views';
import type { Draft } from './draft';
import { firstDraft, keptText } from './kept-draft';

/** The setup of a room's next round. Kept in this browser, so that a reload changes nothing. */
export function useDraft(
  code: string,
  pastRounds: readonly PastRound[],
): [Draft, (draft: Draft) => void] {
  const key = `overshoot:setup:${code}`;
  const [draft, setDraft] = useState(() => firstDraft(readStorage(key), pastRounds));
  const change = useCallback(
    (next: Draft) => {
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
    // A browser that refuses storage keeps the setup until the tab closes.
  }
}
