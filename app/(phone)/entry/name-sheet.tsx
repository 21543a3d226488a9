'use client';

import { ArrowRight, Repeat } from 'lucide-react';
import { type FormEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { formatCount } from '#core/engine/number-format';
import type { Acknowledgement } from '#core/protocol/acknowledgement';
import { suggestedName } from '#core/room/people/suggested-name';
import { typedBefore } from '../../live/fresh-page';
import { lastName, rememberName } from '../../live/identity';
import { FieldFault } from './fault';
import { HallNumberField } from './number-field';
import { Sheet, SheetButton } from './sheet';

const NO_NAME = 'Type a name, or take a suggested one.';
const NO_NUMBER = 'Type the number that the big screen shows.';

/** The page moves on by itself once the room has said that this phone is in; after this long, the room is asked. */
const SILENCE_MS = 3_000;

export interface NameSheetProps {
  /** null while there is no connection. */
  readonly onJoin:
    | ((
        given: { readonly name: string; readonly hallNumber?: string },
        signal: AbortSignal,
      ) => Promise<Acknowledgement | null>)
    | null;
  /** The answer said that this phone has joined, but the room hasn't. */
  readonly onSilence: () => void;
  readonly participants: number | null;
  /** The room asks for the number that its hall shows. */
  readonly asksHallNumber: boolean;
  /** The browser keeps nothing, so this student lives in this tab only. */
  readonly isForgetful: boolean;
}

/** The bottom sheet with the name, and nothing else if the room doesn't ask for more. The fields are uncontrolled, so that what is typed before hydration stays. */
export function NameSheet({
  onJoin,
  onSilence,
  participants,
  asksHallNumber,
  isForgetful,
}: NameSheetProps) {
  const field = useRef<HTMLInputElement>(null);
  const numberField = useRef<HTMLInputElement>(null);
  const sending = useRef<AbortController | null>(null);
  const [isSending, setIsSending] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [isNumberWrong, setIsNumberWrong] = useState(false);
  const [isAccepted, setIsAccepted] = useState(false);
  const ids = { field: useId(), number: useId(), fault: useId() };

  useEffect(() => {
    if (field.current !== null && field.current.value === '') {
      field.current.value = typedBefore('nickname') ?? lastName();
    }
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
    // Whatever a keyboard or a paste puts around the digits.
    const hallNumber = (numberField.current?.value ?? '').normalize('NFKC').replace(/\D/g, '');
    if (asksHallNumber && hallNumber === '') return refuseNumber(NO_NUMBER);
    setFault(null);
    setIsSending(true);
    const abort = new AbortController();
    sending.current = abort;
    const answer = await onJoin(asksHallNumber ? { name, hallNumber } : { name }, abort.signal);
    if (answer === null) return;
    if (answer.ok) {
      rememberName(name);
      return setIsAccepted(true);
    }
    setIsSending(false);
    if (answer.code === 'wrong-number') refuseNumber(answer.message);
    else refuse(answer.message);
  }

  function refuse(message: string) {
    setFault(message);
    setIsNumberWrong(false);
    field.current?.focus();
  }

  function refuseNumber(message: string) {
    setFault(message);
    setIsNumberWrong(true);
    // Not there yet, if the room has begun to ask just now.
    numberField.current?.focus();
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
            aria-invalid={fault !== null && !isNumberWrong}
            aria-describedby={fault === null || isNumberWrong ? undefined : ids.fault}
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
        {asksHallNumber ? (
          <HallNumberField
            ref={numberField}
            id={ids.number}
            faultId={isNumberWrong && fault !== null ? ids.fault : null}
            onInput={() => setFault(null)}
          />
        ) : null}
        <FieldFault id={ids.fault}>{fault}</FieldFault>
        <SheetButton disabled={onJoin === null || isSending}>
          {isSending ? 'Joining' : 'Join'}
          <ArrowRight aria-hidden="true" strokeWidth={2.5} className="size-6" />
        </SheetButton>
      </form>
      <p className="mt-3.5 text-center text-[0.9375rem] text-mut">
        {isForgetful
          ? 'This browser keeps nothing. Stay in this tab: a reload is fine, another tab would be a new student.'
          : `No account, nothing to install.${participants ? ` ${peopleIn(participants)}` : ''}`}
      </p>
    </Sheet>
  );
}

function peopleIn(participants: number): string {
  return participants === 1 ? 'One is in.' : `${formatCount(participants)} are in.`;
}
