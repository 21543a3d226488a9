'use client';

import { Field } from '@base-ui/react/field';
import { type FormEvent, useState } from 'react';
import type { Refusal } from '#core/protocol/refusal';
import type { Words } from '#core/words/words';
import { ownAddress } from '../ui/address/own-address';
import { useWords } from '../words/language';

/** Whether the browser has kept the cookie. */
async function isSignedIn(): Promise<boolean> {
  const answer = await fetch(ownAddress('/teach'), {
    method: 'HEAD',
    cache: 'no-store',
    redirect: 'manual',
  });
  return answer.status !== 401;
}

/** Tries the key until the server has an answer: while others guess, it says how long to wait. */
async function refusalOf(key: string, words: Words<'key-needed'>): Promise<string | null> {
  for (;;) {
    const answer = await fetch(ownAddress('/api/sign-in'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key }),
    });
    if (answer.ok) return (await isSignedIn()) ? null : words.say('key-needed.right-no-cookies');
    const { reason, retryIn }: Refusal = await answer.json();
    if (retryIn === undefined) return words.tell(reason);
    await new Promise((resolve) => setTimeout(resolve, retryIn));
  }
}

/** Where the key is typed or pasted: it becomes a cookie, and stands in no address. */
export function SignInForm() {
  const words = useWords('host-refusals', 'key-needed');
  const [isTrying, setTrying] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const key = String(new FormData(event.currentTarget).get('key') ?? '').trim();
    if (isTrying || key === '') return;
    setTrying(true);
    setFault(null);
    const refusal = await refusalOf(key, words).catch(() => words.say('key-needed.no-server'));
    if (refusal === null) return window.location.reload();
    setTrying(false);
    setFault(refusal);
  };
  return (
    <form onSubmit={submit} className="max-w-130">
      <Field.Root className="grid gap-2">
        <Field.Label className="text-[15px] type-label">{words.say('key-needed.key')}</Field.Label>
        <span className="flex flex-wrap gap-3">
          <Field.Control
            name="key"
            type="password"
            autoComplete="current-password"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={200}
            className="min-h-13 min-w-0 flex-1 basis-60 rounded-control border-2 border-ink bg-bg px-4 text-[18px]"
          />
          <button
            type="submit"
            aria-disabled={isTrying || undefined}
            className="min-h-13 rounded-control bg-ink px-6 text-[18px] text-bg type-title aria-disabled:opacity-70"
          >
            {words.say(isTrying ? 'key-needed.signing-in' : 'key-needed.sign-in')}
          </button>
        </span>
        <p role="alert" className="text-[15px] font-[650] text-lost empty:hidden">
          {fault}
        </p>
      </Field.Root>
    </form>
  );
}
