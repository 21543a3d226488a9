'use client';

import { useState } from 'react';
import { CONTROL } from '../../../ui/control';
import { RefusalLine } from '../../../ui/refusal-line';
import { useWords } from '../../../words/language';
import { useErrand } from '../../desk/use-errand';

/** Says what will happen, and does it when that is confirmed. */
export function AskOnce<Value>({
  session,
  errand,
  question,
  confirm,
  done,
  onKeep,
}: {
  session: string;
  errand: string;
  question: string;
  confirm: string;
  /** What is said afterwards. */
  done: (value: Value) => string;
  onKeep: () => void;
}) {
  const words = useWords('review-sessions');
  const asking = useErrand(session);
  const [said, setSaid] = useState<string | null>(null);
  const act = async () => {
    const value = await asking.run<Value>(errand);
    if (value !== null) setSaid(done(value));
  };
  if (said !== null) {
    return (
      <p role="status" className="text-[15px] font-[650]">
        {said}
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
