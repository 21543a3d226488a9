import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Words } from '#core/words/words';
import { rateFieldText } from '../rate-text';
import { type ReadRate, readRate } from '../read-rate';

/** What is being typed or slid, and isn't committed yet. */
type Draft = { readonly text: string } | { readonly rate: number } | null;

export interface RateDraft {
  /** The text of the number field; may be empty. */
  readonly text: string;
  /** The rate that the controls show; null for none. Text that is no rate leaves them where they were. */
  readonly rate: number | null;
  /** What is wrong with the typed text, once it has been committed. */
  readonly fault: string | null;
  type(text: string): void;
  slide(rate: number): void;
  /** Commits the draft, or this rate. */
  commit(rate?: number): void;
  /** Goes back to the value. */
  drop(): void;
}

/**
 * A draft on top of a value. A draft that can be read is committed when the controls lock: the grace period
 * of the lock is for what is under a finger.
 * @param onSlide hears of what is slid before it is committed; null: it is let go, as it is where text takes its place
 */
export function useRateDraft(
  words: Words<'play'>,
  value: number | null,
  onChoose: (learningRate: number) => void,
  isLocked: boolean,
  onSlide?: (learningRate: number | null) => void,
): RateDraft {
  const [draft, setDraft] = useState<Draft>(null);
  const [fault, setFault] = useState<string | null>(null);
  const isSlid = useRef(false);

  function set(next: Draft) {
    setDraft(next);
    setFault(null);
  }

  function letGo() {
    if (!isSlid.current) return;
    isSlid.current = false;
    onSlide?.(null);
  }

  function drop() {
    set(null);
    letGo();
  }

  function commit(rate?: number) {
    const read: ReadRate | null =
      rate === undefined ? readDraft(words, draft) : { ok: true, learningRate: rate };
    if (read === null) return drop();
    if (!read.ok) return setFault(read.message);
    isSlid.current = false;
    set(null);
    onChoose(read.learningRate);
  }

  const commitAtLock = useEffectEvent(() => {
    if (readDraft(words, draft)?.ok) commit();
    else drop();
  });
  useEffect(() => {
    if (isLocked) commitAtLock();
  }, [isLocked]);

  const read = readDraft(words, draft);
  const rate = read?.ok ? read.learningRate : value;
  const text =
    draft !== null && 'text' in draft
      ? draft.text
      : rate === null
        ? ''
        : rateFieldText(words, rate);
  return {
    text,
    rate,
    fault,
    type(typed) {
      set({ text: typed });
      letGo();
    },
    slide(slid) {
      isSlid.current = true;
      set({ rate: slid });
      onSlide?.(slid);
    },
    commit,
    drop,
  };
}

/** null if there is nothing to read: no draft, or an emptied field. */
function readDraft(words: Words<'play'>, draft: Draft): ReadRate | null {
  if (draft === null) return null;
  if ('rate' in draft) return { ok: true, learningRate: draft.rate };
  return draft.text.trim() === '' ? null : readRate(words, draft.text);
}
