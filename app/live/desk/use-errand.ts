'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useWords } from '../../words/language';
import { notDoneWords } from './refusal-words';
import { type NotDone, sendToDesk } from './send-to-desk';

/** An errand about something: whether it is under way, and why it was refused. */
export function useErrand(about: Readonly<Record<string, string>>) {
  const words = useWords('review-sessions');
  const router = useRouter();
  const [isPending, setPending] = useState(false);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  return {
    isPending,
    /** A sentence. */
    refusal: notDone && notDoneWords(words, notDone),
    /** @returns what the server answered; null: it refused, and `refusal` says why */
    async run<Value = unknown>(errand: string, more: object = {}): Promise<Value | null> {
      setPending(true);
      setNotDone(null);
      const sent = await sendToDesk<Value>(errand, JSON.stringify({ ...about, ...more }));
      setPending(false);
      if (sent.kind !== 'done') {
        setNotDone(sent);
        return null;
      }
      router.refresh();
      return sent.value ?? ({} as Value);
    },
  };
}
