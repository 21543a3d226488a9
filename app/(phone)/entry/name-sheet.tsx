'use client';

import { ArrowRight, Repeat } from 'lucide-react';
import { type FormEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { formatCount } from '#core/engine/number-format';
import type { Acknowledgement } from '#core/protocol/acknowledgement';
import { suggestedName } from '#core/room/people/suggested-name';
import { lastName, rememberName } from '../../live/identity';
import { FieldFault } from './fault';
import { Sheet, SheetButton } from './sheet';

const NO_NAME = 'Type a name, or take a suggested one.';

/** The page moves on by itself once the room has said that this phone is in; after this long, the room is asked. */
const SILENCE_MS = 3_000;

export interface NameSheetProps {
  /** null while there is no connection. */
  readonly onJoin: ((name: string, signal: AbortSignal) => Promise<Acknowledgement | null>) | null;
  /** The answer said that this phone has joined, but the room hasn't. */
  readonly onSilence: () => void;
  readonly participants: number | null;
}

/** The bottom sheet with the one field. The field is uncontrolled, so that what is typed before hydration stays. */
export function NameSheet({ onJoin, onSilence, participants }: NameSheetProps) {
  const field = useRef<HTMLInputElement>(null);
  const sending = useRef<AbortController | null>(null);
  const [isSending, setIsSending] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [isAccepted, setIsAccepted] = useState(false);
  const ids = { field: useId(), fault: useId() };

  useEffect(() => {
    if (field.current !== null && field.current.value === '') field.current.value = lastName();
    return () => sending.current?.abort();
  }, []);

  const ask = useEffectEvent(onSilence);
  useEffect(() => {
    if (!isAccepted) return;
    const timer = setInterval(() => ask(), SILENCE_MS);
    return () => clearInterval(timer);
  }, [isAccepted]);

  async function join(event: FormEvent) {
    event.preventDefault();
    const name = field.current?.value.trim() ?? '';
    if (onJoin === null || isSending) return;
    if (name === '') return refuse(NO_NAME);
    setFault(null);
    setIsSending(true);
    const abort = new AbortController();
    sending.current = abort;
    const answer = await onJoin(name, abort.signal);
    if (answer === null) return;
    if (answer.ok) {
      rememberName(name);
      return setIsAccepted(true);
    }
    setIsSending(false);
    refuse(answer.message);
  }

  function refuse(message: string) {
    setFault(message);
    field.current?.focus();
  }

  function suggest() {
    if (field.current === null) return;
    field.current.value = suggestedName(Math.random(), Math.random());
    setFault(null);
  }

  return (
    <Sheet>
      <form onSubmit={join} noValidate>
        <label htmlFor={ids.field} className="type-label text-base">
          Your name on the big screen
        </label>
        <div className="mt-2 flex min-h-15 flex-wrap items-center gap-2 rounded-phone border-2 border-ink p-1.5 pl-4 has-[input:focus-visible]:outline-3 has-[input:focus-visible]:outline-offset-3">
          <input
            ref={field}
            id={ids.field}
            name="nickname"
            autoComplete="off"
            autoCapitalize="words"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="go"
            aria-invalid={fault !== null}
            aria-describedby={fault === null ? undefined : ids.fault}
            onInput={() => setFault(null)}
            className="min-w-0 grow basis-28 bg-transparent py-1 text-2xl font-bold caret-klein outline-none"
          />
          <button
            type="button"
            onClick={suggest}
            className="flex min-h-11 shrink-0 items-center gap-2 rounded-control bg-klein-soft px-3 text-base font-bold text-on-klein-soft"
          >
            <Repeat aria-hidden="true" strokeWidth={2.5} className="size-4" />
            Suggest
          </button>
        </div>
        <FieldFault id={ids.fault}>{fault}</FieldFault>
        <SheetButton disabled={onJoin === null || isSending}>
          {isSending ? 'Joining' : 'Join'}
          <ArrowRight aria-hidden="true" strokeWidth={2.5} className="size-6" />
        </SheetButton>
      </form>
      <p className="mt-3.5 text-center text-[0.9375rem] text-mut">
        No account, nothing to install.{participants ? ` ${peopleIn(participants)}` : ''}
      </p>
    </Sheet>
  );
}

function peopleIn(participants: number): string {
  return participants === 1 ? 'One is in.' : `${formatCount(participants)} are in.`;
}
