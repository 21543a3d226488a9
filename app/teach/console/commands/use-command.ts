'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Intention } from '#core/protocol/commands';
import { type Sentence, sentence } from '#core/words/messages';
import { useWords } from '../../../words/language';
import type { ConsoleConnection } from './connection';

export interface Command {
  /** Sent and not yet answered. */
  readonly isPending: boolean;
  /** Why the server refused the last one. */
  readonly refusal: string | null;
  /** @returns whether the server did it. Nothing is sent while an earlier one waits for its answer. */
  readonly run: (intention: Intention) => Promise<boolean>;
  /** Like `run`, but after the ones before: settings may be changed one right after another. */
  readonly enqueue: (intention: Intention) => void;
  /** Like `run`, for callers that show the refusal themselves. @returns null once it is done, otherwise why not */
  readonly attempt: (intention: Intention) => Promise<string | null>;
  readonly forgetRefusal: () => void;
}

/** Sends commands one at a time, and keeps the last refusal to be shown beside the button. */
export function useCommand(connection: Pick<ConsoleConnection, 'send'>): Command {
  const words = useWords('console', 'refusals', 'host-refusals');
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Sentence | null>(null);
  const busy = useRef(false);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const giveUp = useRef<AbortController>(null);

  useEffect(() => {
    giveUp.current = new AbortController();
    return () => giveUp.current?.abort();
  }, []);

  const sent = useCallback(
    async (intention: Intention): Promise<Sentence | null> => {
      if (busy.current) return sentence('console.busy');
      busy.current = true;
      setPending(true);
      setRefusal(null);
      const answer = await connection.send(intention, giveUp.current?.signal);
      busy.current = false;
      setPending(false);
      if (answer === null) return sentence('console.left');
      return answer.ok ? null : answer.reason;
    },
    [connection],
  );
  const attempt = useCallback(
    async (intention: Intention) => {
      const reason = await sent(intention);
      return reason && words.tell(reason);
    },
    [sent, words],
  );
  const run = useCallback(
    async (intention: Intention) => {
      if (busy.current) return false;
      const reason = await sent(intention);
      setRefusal(reason);
      return reason === null;
    },
    [sent],
  );
  const enqueue = useCallback(
    (intention: Intention) => {
      queue.current = queue.current.then(() => run(intention));
    },
    [run],
  );
  const forgetRefusal = useCallback(() => setRefusal(null), []);
  return {
    isPending,
    refusal: refusal && words.tell(refusal),
    run,
    enqueue,
    attempt,
    forgetRefusal,
  };
}
