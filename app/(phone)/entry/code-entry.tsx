'use client';

import { ArrowRight, CircleAlert } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type FormEvent, Suspense, useEffect, useId, useRef, useState } from 'react';
import { normalizeCode } from '#core/room/people/code';
import { type Sentence, sentence } from '#core/words/messages';
import { LanguageSwitch } from '../../live/language-switch';
import { later } from '../../live/later';
import { ownAddress } from '../../ui/address/own-address';
import { Logo } from '../../ui/logo';
import { rich } from '../../ui/rich';
import { useWords } from '../../words/language';
import { CodeField, typedCode } from './code-field';
import { Sheet, SheetButton } from './sheet';

/** After this long without an answer the network is slow, or the server is starting. */
const PATIENCE_MS = 3_000;

/** It brings the connection to the server, which nothing here needs before a code is typed. */
const PROBE = later(async () => (await import('./room-probe')).RoomProbe);

const LINK = 'font-semibold text-ink underline';

/**
 * The first page: the code, and nothing else. It asks for the room itself, so that a wrong code stays there
 * to be corrected.
 */
export function CodeEntry() {
  const words = useWords('phone', 'refusals');
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const [fault, setFault] = useState<Sentence | null>(null);
  const [isSlow, setIsSlow] = useState(false);
  const faultId = useId();

  useEffect(() => {
    // What was typed before hydration, or restored by the browser.
    setTyped(typedCode(field.current?.value ?? ''));
    // While the code is being typed.
    void PROBE.fetch();
  }, []);

  useEffect(() => {
    if (asked === null) return;
    const timer = setTimeout(() => setIsSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [asked]);

  function change(code: string) {
    setTyped(code);
    setFault(null);
    setAsked(null);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const code = normalizeCode(typed);
    if (code === null) {
      const isShort = typed.length < 6;
      return refuse(sentence(isShort ? 'phone.entry.incomplete' : 'phone.entry.impossible'));
    }
    setIsSlow(false);
    setAsked(code);
  }

  function refuse(what: Sentence) {
    setAsked(null);
    setFault(what);
    field.current?.focus();
  }

  return (
    <main className="flex min-h-dvh flex-col bg-klein text-on-klein">
      {/* Before its script has come it goes to the plain pages (`server/plain`). */}
      <form method="post" onSubmit={submit} noValidate className="contents">
        <div className="mx-auto flex w-full max-w-[30rem] grow flex-col px-5 pt-[max(1.25rem,env(safe-area-inset-top))] pb-6">
          <div className="flex items-center justify-between gap-x-3 gap-y-5 flex-wrap">
            <Logo />
            <LanguageSwitch className="-my-2.5" />
          </div>
          <h1 className="type-display mt-[clamp(1rem,8dvh,4.25rem)] text-[2.75rem] leading-none [@media(max-height:30rem)]:text-2xl">
            {rich(words, 'phone.entry.title', {
              line: (inside) => (
                <span className="block [@media(max-height:30rem)]:inline">{inside}</span>
              ),
            })}
          </h1>
          <CodeField
            ref={field}
            value={typed}
            onChange={change}
            isInvalid={fault !== null}
            describedBy={faultId}
          />
          <p id={faultId} className="mt-4 flex min-h-12 items-start gap-2.5 text-lg" role="status">
            {fault === null ? (
              <span className="text-balance">{words.say('phone.entry.hint')}</span>
            ) : (
              <>
                <CircleAlert
                  aria-hidden="true"
                  strokeWidth={2.5}
                  className="mt-[0.15em] size-5 shrink-0"
                />
                <strong className="font-bold">{words.tell(fault)}</strong>
              </>
            )}
          </p>
        </div>
        <Sheet>
          <SheetButton disabled={asked !== null}>
            {asked === null
              ? words.say('phone.entry.go')
              : words.say(isSlow ? 'phone.entry.still-trying' : 'phone.entry.looking')}
            <ArrowRight aria-hidden="true" strokeWidth={2.5} className="size-6 rtl:-scale-x-100" />
          </SheetButton>
          <p className="mt-3.5 text-center text-[0.9375rem] text-mut [@media(max-height:30rem)]:hidden">
            {rich(words, 'phone.entry.teaching', {
              link: (inside) => (
                // Pages for instructors are in another language perhaps: they begin afresh.
                <a href={ownAddress('/teach')} className={LINK}>
                  {inside}
                </a>
              ),
            })}
            <span aria-hidden="true"> · </span>
            {rich(words, 'phone.entry.absent', {
              lesson: (inside) => (
                <a href={ownAddress('/lesson')} className={LINK}>
                  {inside}
                </a>
              ),
              practice: (inside) => (
                <a href={ownAddress('/practice')} className={LINK}>
                  {inside}
                </a>
              ),
            })}
          </p>
        </Sheet>
      </form>
      {asked === null ? null : (
        <Suspense fallback={null}>
          <PROBE.Component
            key={asked}
            code={asked}
            onFound={() => router.push(`/join/${asked}`)}
            onRefused={({ reason }) => refuse(reason)}
            onSlow={() => setIsSlow(true)}
          />
        </Suspense>
      )}
    </main>
  );
}
