import { useEffect, useEffectEvent, useState } from 'react';
import { rateFieldText } from '../rate-text';
import { type ReadRate, readRate } from '../read-rate';

/** What is being typed or slid, and not yet meant. */
type Draft = { readonly text: string } | { readonly rate: number } | null;

export interface RateDraft {
  /** The text of the number field; empty for nothing. */
  readonly text: string;
  /** The rate that the controls show; null for nothing. A text that is none leaves them where they were. */
  readonly rate: number | null;
  /** What is wrong with the typed text, once somebody meant it. */
  readonly fault: string | null;
  type(text: string): void;
  slide(rate: number): void;
  /** Takes the draft, or this rate, as meant. */
  commit(rate?: number): void;
  /** Back to what it was. */
  drop(): void;
}

/**
 * The draft over a value. A draft that can be read is taken as meant when the controls lock: the grace
 * of the lock is for what is under a finger.
 */
export function useRateDraft(
  value: number | null,
  onChoose: (learningRate: number) => void,
  isLocked: boolean,
): RateDraft {
  const [draft, setDraft] = useState<Draft>(null);
  const [fault, setFault] = useState<string | null>(null);

  function set(next: Draft) {
    setDraft(next);
    setFault(null);
  }

  function commit(rate?: number) {
    const read: ReadRate | null =
      rate === undefined ? readDraft(draft) : { ok: true, learningRate: rate };
    if (read === null) return set(null);
    if (!read.ok) return setFault(read.message);
    set(null);
    onChoose(read.learningRate);
  }

  const commitAtLock = useEffectEvent(() => {
    if (readDraft(draft)?.ok) commit();
    else set(null);
  });
  useEffect(() => {
    if (isLocked) commitAtLock();
  }, [isLocked]);

  const read = readDraft(draft);
  const rate = read?.ok ? read.learningRate : value;
  const text =
    draft !== null && 'text' in draft ? draft.text : rate === null ? '' : rateFieldText(rate);
  return {
    text,
    rate,
    fault,
    type: (typed) => set({ text: typed }),
    slide: (slid) => set({ rate: slid }),
    commit,
    drop: () => set(null),
  };
}

/** null where there is nothing to read: no draft, or a field that was emptied. */
function readDraft(draft: Draft): ReadRate | null {
  if (draft === null) return null;
  if ('rate' in draft) return { ok: true, learningRate: draft.rate };
  return draft.text.trim() === '' ? null : readRate(draft.text);
}
