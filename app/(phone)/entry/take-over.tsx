'use client';

import { ArrowRight } from 'lucide-react';
import { type FormEvent, useEffect, useState } from 'react';
import type { Sentence } from '#core/words/messages';
import type { Words } from '#core/words/words';
import type { PhoneRoom } from '../../parts/phone/room-provider';
import { Logo } from '../../ui/logo';
import { rich } from '../../ui/rich';
import { useWords } from '../../words/language';
import { Sheet, SheetButton } from './sheet';

/** Whose link it is, once the room has said so. */
type Asked = { readonly student: string } | { readonly refusal: Sentence } | null;

/** A link by which a student goes on on this phone: asks before it does so. */
export function TakeOver({
  room,
  secret,
  onDone,
}: {
  room: Pick<PhoneRoom, 'send'>;
  secret: string;
  /** It is this student's phone now, or stays what it was. */
  onDone: () => void;
}) {
  const words = useWords('phone', 'refusals');
  const [asked, setAsked] = useState<Asked>(null);
  const [isSending, setSending] = useState(false);
  useEffect(() => {
    const abort = new AbortController();
    void send(room, secret, false, abort.signal).then(
      (answer) => answer !== null && setAsked(answer),
    );
    return () => abort.abort();
  }, [room, secret]);

  async function confirm(event: FormEvent) {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    const answer = await send(room, secret, true);
    setSending(false);
    if (answer !== null && 'refusal' in answer) setAsked(answer);
    else onDone();
  }

  const student = asked !== null && 'student' in asked ? asked.student : null;
  return (
    <main className="flex min-h-dvh flex-col bg-klein text-on-klein">
      <div className="mx-auto flex w-full max-w-[30rem] grow flex-col px-5 pt-[max(1.25rem,env(safe-area-inset-top))] pb-6">
        <Logo />
        <h1 className="type-display mt-[clamp(1rem,8dvh,4.25rem)] text-[2.75rem] leading-none wrap-anywhere">
          {titleOf(words, asked)}
        </h1>
        <p className="mt-6 text-lg text-balance" role="status">
          {asked !== null && 'refusal' in asked ? words.tell(asked.refusal) : null}
          {student === null ? null : words.say('phone.take-over.text')}
        </p>
      </div>
      <Sheet>
        {student === null ? null : (
          <form onSubmit={confirm}>
            <SheetButton disabled={isSending}>
              {words.say(isSending ? 'phone.take-over.sending' : 'phone.take-over.yes')}
              <ArrowRight
                aria-hidden="true"
                strokeWidth={2.5}
                className="size-6 rtl:-scale-x-100"
              />
            </SheetButton>
          </form>
        )}
        <button
          type="button"
          onClick={onDone}
          className="mt-3.5 min-h-11 w-full rounded-phone text-base font-semibold underline"
        >
          {words.say(student === null ? 'phone.take-over.without' : 'phone.take-over.no')}
        </button>
      </Sheet>
    </main>
  );
}

function titleOf(words: Words<'phone'>, asked: Asked) {
  if (asked === null) return words.say('phone.take-over.wait');
  if ('refusal' in asked) return words.say('phone.take-over.gone');
  return rich(words, 'phone.take-over.title', {
    name: asked.student,
    own: (name) => <span translate="no">{name}</span>,
  });
}

async function send(
  room: Pick<PhoneRoom, 'send'>,
  secret: string,
  isConfirmed: boolean,
  signal?: AbortSignal,
): Promise<Asked> {
  const answer = await room.send({ type: 'take-over', secret, isConfirmed }, signal);
  if (answer === null) return null;
  return answer.ok ? { student: answer.student } : { refusal: answer.reason };
}
