'use client';

import { ArrowRight, CircleAlert } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { normalizeCode } from '#core/room/people/code';
import { Logo } from '../../ui/logo';
import { CodeField, typedCode } from './code-field';
import { RoomProbe } from './room-probe';
import { Sheet, SheetButton } from './sheet';

const INCOMPLETE = 'A code has six letters and digits.';
const IMPOSSIBLE = 'No code looks like this one: check the letters on the big screen.';

/**
 * The first page: the code, and nothing else. It asks for the room itself, so that a wrong code stays there
 * to be corrected.
 */
export function CodeEntry() {
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [isSlow, setIsSlow] = useState(false);
  const faultId = useId();

  useEffect(() => {
    // What was typed before hydration, or restored by the browser.
    setTyped(typedCode(field.current?.value ?? ''));
  }, []);

  function change(code: string) {
    setTyped(code);
    setFault(null);
    setAsked(null);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const code = normalizeCode(typed);
    if (code === null) return refuse(typed.length < 6 ? INCOMPLETE : IMPOSSIBLE);
    setIsSlow(false);
    setAsked(code);
  }

  function refuse(message: string) {
    setAsked(null);
    setFault(message);
    field.current?.focus();
  }

  return (
    <main className="flex min-h-dvh flex-col bg-klein text-on-klein">
      <form onSubmit={submit} noValidate className="contents">
        <div className="mx-auto flex w-full max-w-[30rem] grow flex-col px-5 pt-[max(1.25rem,env(safe-area-inset-top))] pb-6">
          <Logo />
          <h1 className="type-display mt-[clamp(1rem,8dvh,4.25rem)] text-[2.75rem] leading-none [@media(max-height:30rem)]:text-2xl">
            Your room’s <br className="[@media(max-height:30rem)]:hidden" />
            code?
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
              <span className="text-balance">Six letters and digits, on the big screen.</span>
            ) : (
              <>
                <CircleAlert
                  aria-hidden="true"
                  strokeWidth={2.5}
                  className="mt-[0.15em] size-5 shrink-0"
                />
                <strong className="font-bold">{fault}</strong>
              </>
            )}
          </p>
        </div>
        <Sheet>
          <SheetButton disabled={asked !== null}>
            {asked === null ? 'Go to the room' : isSlow ? 'Still trying' : 'Looking for it'}
            <ArrowRight aria-hidden="true" strokeWidth={2.5} className="size-6" />
          </SheetButton>
          <p className="mt-3.5 text-center text-[0.9375rem] text-mut [@media(max-height:30rem)]:hidden">
            Teaching?{' '}
            <Link href="/teach" prefetch={false} className="font-semibold text-ink underline">
              Open a room
            </Link>
            <span aria-hidden="true"> · </span>
            Not there?{' '}
            <a href="/lesson" className="font-semibold text-ink underline">
              Read the lesson
            </a>{' '}
            or{' '}
            <a href="/practice" className="font-semibold text-ink underline">
              practise alone
            </a>
          </p>
        </Sheet>
      </form>
      {asked === null ? null : (
        <RoomProbe
          key={asked}
          code={asked}
          onFound={() => router.push(`/join/${asked}`)}
          onRefused={(refusal) => refuse(refusal.message)}
          onSlow={() => setIsSlow(true)}
        />
      )}
    </main>
  );
}
