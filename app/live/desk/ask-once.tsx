'use client';

import { useState } from 'react';
import type { Words } from '#core/words/words';
import { CONTROL } from '../../ui/control';
import { RefusalLine } from '../../ui/refusal-line';
import { useWords } from '../../words/language';
import { useErrand } from './use-errand';

/** Says what will happen, and does it when that is confirmed. */
export function AskOnce<Value>({
  about,
  errand,
  question,
  confirm,
  done,
  onKeep,
}: {
  /** What the errand is told. */
  about: Readonly<Record<string, string>>;
  errand: string;
  question: string;
  confirm: string;
  /** What is said afterwards, by what was true when it was asked: the page's data are loaded anew meanwhile. */
  done: (words: Words<'review-sessions'>, value: Value) => string;
  onKeep: () => void;
}) {
  const words = useWords('review-sessions');
  const asking = useErrand(about);
  const [ended, setEnded] = useState<{ value: Value; said: typeof done } | null>(null);
  const act = async () => {
    const value = await asking.run<Value>(errand);
    if (value !== null) setEnded({ value, said: done });
  };
  if (ended !== null) {
    return (
      <p role="status" className="text-[15px] font-[650]">
        {ended.said(words, ended.value)}
      </p>
    );
  }
  return (
    <div className="grid gap-2">
      <p className="max-w-160 text-[15px]">{question}</p>
      <RefusalLine refusal={asking.refusal} />
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          aria-disabled={asking.isPending || undefined}
          onClick={asking.isPending ? undefined : act}
          className="min-h-11 rounded-control bg-klein px-4 text-[15px] type-label text-on-klein hover:brightness-110"
        >
          {asking.isPending ? words.say('review-sessions.wait') : confirm}
        </button>
        <button type="button" onClick={onKeep} className={CONTROL}>
          {words.say('review-sessions.keep')}
        </button>
      </div>
    </div>
  );
}
