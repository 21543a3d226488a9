'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useWords } from '../../words/language';
import { askDesk, type DeskAsked } from './ask-desk';

/** An errand about one session: whether it is under way, and why it was refused. */
export function useErrand(session: string) {
  const words = useWords('review-sessions');
  const router = useRouter();
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  return {
    isPending,
    refusal,
    /** @returns what the server answered; null: it refused, and `refusal` says why */
    async run<Value = unknown>(errand: string, more: object = {}): Promise<Value | null> {
      setPending(true);
      setRefusal(null);
      const answer: DeskAsked<Value> = await askDesk<Value>(words, errand, { session, ...more });
      setPending(false);
      if (!answer.ok) {
        setRefusal(answer.sentence);
        return null;
      }
      router.refresh();
      return answer.value ?? ({} as Value);
    },
  };
}
