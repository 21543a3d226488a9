'use client';

import { ArrowRight, Repeat } from 'lucide-react';
import { type FormEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { Acknowledgement } from '#core/protocol/acknowledgement';
import type { RefusalCode } from '#core/protocol/refusal';
import { nickname, nicknameWords } from '#core/room/people/nickname';
import { type Sentence, sentence } from '#core/words/messages';
import { typedBefore } from '../../live/fresh-page';
import { lastName, rememberName } from '../../live/identity';
import { useHydrated } from '../../ui/hydrated';
import { useWords } from '../../words/language';
import { AskedField } from './asked-field';
import { FieldFault } from './fault';
import { Sheet, SheetButton } from './sheet';

/** Whose fault a refusal is, if not the name's. */
const WRONG: { readonly [Code in RefusalCode]?: 'number' | 'id' } = {
  'wrong-number': 'number',
  'bad-id': 'id',
};

/** The page moves on by itself once the room has said that this phone is in; after this long, the room is asked. */
const SILENCE_MS = 3_000;

export interface NameSheetProps {
  /** null while there is no connection. */
  readonly onJoin:
    | ((
        given: { readonly name: string; readonly hallNumber?: string; readonly studentId?: string },
        signal: AbortSignal,
      ) => Promise<Acknowledgement | null>)
    | null;
  /** The answer said that this phone has joined, but the room hasn't. */
  readonly onSilence: () => void;
  readonly participants: number | null;
  /** The room asks for the number that its hall shows. */
  readonly asksHallNumber: boolean;
  /** What it asks for besides, in the instructor's words; null: nothing. */
  readonly idLabel: string | null;
  /** The browser keeps nothing, so this student lives in this tab only. */
  readonly isForgetful: boolean;
}

/** The bottom sheet with the name, and nothing else if the room doesn't ask for more. The fields are uncontrolled, so that what is typed before hydration stays. */
export function NameSheet({
  onJoin,
  onSilence,
  participants,
  asksHallNumber,
  idLabel,
  isForgetful,
}: NameSheetProps) {
  const words = useWords('nicknames', 'phone', 'refusals');
  const field = useRef<HTMLInputElement>(null);
  const numberField = useRef<HTMLInputElement>(null);
  const idField = useRef<HTMLInputElement>(null);
  const sending = useRef<AbortController | null>(null);
  const [isSending, setIsSending] = useState(false);
  const [fault, setFault] = useState<Sentence | null>(null);
  const [wrong, setWrong] = useState<'name' | 'number' | 'id'>('name');
  const [isAccepted, setIsAccepted] = useState(false);
  const hasScript = useHydrated();
  const ids = { field: useId(), number: useId(), id: useId(), fault: useId() };

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
    if (name === '') return refuse('name', sentence('phone.name.missing'));
    // Whatever a keyboard or a paste puts around the digits.
    const hallNumber = (numberField.current?.value ?? '').normalize('NFKC').replace(/\D/g, '');
    if (asksHallNumber && hallNumber === '') {
      return refuse('number', sentence('phone.name.number-missing'));
    }
    const studentId = idField.current?.value.trim() ?? '';
    if (idLabel !== null && studentId === '') {
      return refuse('id', sentence('phone.name.id-missing', { label: idLabel }));
    }
    setFault(null);
    setIsSending(true);
    const abort = new AbortController();
    sending.current = abort;
    const asked = { ...(asksHallNumber && { hallNumber }), ...(idLabel !== null && { studentId }) };
    const answer = await onJoin({ name, ...asked }, abort.signal);
    if (answer === null) return;
    if (answer.ok) {
      rememberName(name);
      return setIsAccepted(true);
    }
    setIsSending(false);
    refuse(WRONG[answer.code] ?? 'name', answer.reason);
  }

  function refuse(what: typeof wrong, why: Sentence) {
    setFault(why);
    setWrong(what);
    // Not there yet, if the room has begun to ask just now.
    ({ name: field, number: numberField, id: idField })[what].current?.focus();
  }

  const faultOf = (what: typeof wrong) => (fault !== null && wrong === what ? ids.fault : null);

  function suggest() {
    if (field.current === null) return;
    field.current.value = nickname(nicknameWords(words.say), Math.random(), Math.random());
    setFault(null);
  }

  return (
    <Sheet>
      {/* Before its script has come it goes to the plain pages (`server/plain`). */}
      <form method="post" onSubmit={join} noValidate>
        <label htmlFor={ids.field} className="type-label text-base">
          {words.say('phone.name.label')}
        </label>
        <div className="mt-2 flex min-h-15 flex-wrap items-center gap-2 rounded-phone border-2 border-ink p-1.5 ps-4 has-[input:focus-visible]:outline-3 has-[input:focus-visible]:outline-offset-3">
          <input
            ref={field}
            id={ids.field}
            name="nickname"
            autoComplete="off"
            autoCapitalize="words"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="go"
            aria-invalid={faultOf('name') !== null}
            aria-describedby={faultOf('name') ?? undefined}
            onInput={() => setFault(null)}
            className="min-h-11 min-w-0 grow basis-28 bg-transparent py-1 text-2xl font-bold caret-klein outline-none"
          />
          <button
            type="button"
            onClick={suggest}
            className="flex min-h-11 max-w-full items-center gap-2 rounded-control bg-klein-soft px-3 text-base font-bold text-on-klein-soft"
          >
            <Repeat aria-hidden="true" strokeWidth={2.5} className="size-4" />
            {words.say('phone.name.suggest')}
          </button>
        </div>
        {asksHallNumber ? (
          <AskedField
            ref={numberField}
            id={ids.number}
            name="number"
            label={words.say('phone.name.number')}
            isNumber
            faultId={faultOf('number')}
            onInput={() => setFault(null)}
          />
        ) : null}
        {idLabel === null ? null : (
          <AskedField
            ref={idField}
            id={ids.id}
            name="student-id"
            label={idLabel}
            isNumber={false}
            faultId={faultOf('id')}
            onInput={() => setFault(null)}
          />
        )}
        <FieldFault id={ids.fault}>{fault && words.tell(fault)}</FieldFault>
        <SheetButton disabled={(hasScript && onJoin === null) || isSending}>
          {words.say(isSending ? 'phone.name.joining' : 'phone.name.join')}
          <ArrowRight aria-hidden="true" strokeWidth={2.5} className="size-6 rtl:-scale-x-100" />
        </SheetButton>
      </form>
      <p className="mt-3.5 text-center text-[0.9375rem] text-mut">
        {isForgetful
          ? words.say('phone.name.nothing-kept')
          : participants
            ? words.say('phone.name.no-account-people', { count: participants })
            : words.say('phone.name.no-account')}
      </p>
    </Sheet>
  );
}
