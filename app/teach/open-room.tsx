'use client';

import { Field } from '@base-ui/react/field';
import { type FormEvent, useLayoutEffect, useState } from 'react';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { isLanguage } from '#core/words/languages';
import type { Sentence } from '#core/words/messages';
import { isAway } from '../live/fold';
import { typedBefore } from '../live/fresh-page';
import type { RoomConnection } from '../live/room-connection';
import { useRoom, useTold } from '../live/use-room';
import { ownAddress } from '../ui/address/own-address';
import { useLanguage, useWords } from '../words/language';

const FIELD = 'session-title';
/** What was typed before the form was awake, which it is made anew for at times; null: nothing. */
let typedEarly: string | null = null;

function noteTyped(field: unknown): void {
  if (!(field instanceof HTMLInputElement) || field.name !== FIELD) return;
  if (field.value !== field.defaultValue) typedEarly = field.value;
}

if (typeof document !== 'undefined') {
  noteTyped(document.querySelector(`[name="${FIELD}"]`));
  document.addEventListener('input', ({ target }) => noteTyped(target));
}

/** Opens a room and goes there. */
export function OpenRoom() {
  const words = useWords('teach');
  const connection = useRoom('instructor', null);
  const [typed, setTyped] = useState<string | null>(null);
  useLayoutEffect(() => {
    setTyped(typedEarly ?? typedBefore(FIELD));
    return () => {
      typedEarly = null;
    };
  }, []);
  const title: Title = { text: typed ?? words.say('teach.usual-title'), onTyped: setTyped };
  return connection === null ? (
    <OpenRoomForm
      title={title}
      blocked={words.say('teach.connecting')}
      onOpen={null}
      refusal={null}
    />
  ) : (
    <ConnectedOpenRoom title={title} connection={connection} />
  );
}

/** The session’s, which is kept while the connection comes. */
interface Title {
  readonly text: string;
  readonly onTyped: (text: string) => void;
}

function ConnectedOpenRoom({
  title,
  connection,
}: {
  title: Title;
  connection: RoomConnection<InstructorView>;
}) {
  const words = useWords('teach', 'refusals', 'host-refusals');
  const { language } = useLanguage();
  const link = useTold(connection, (told) => told.link);
  const refused = useTold(connection, (told) => told.refusal);
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Sentence | null>(null);

  const open = async () => {
    setPending(true);
    setRefusal(null);
    const answer = await connection.send({
      type: 'open-room',
      title: title.text,
      ...(isLanguage(language) && { language }),
    });
    if (answer?.ok) {
      // A full page load: the console shares nothing with this page but the name.
      window.location.assign(ownAddress(`/teach/${answer.code}`));
      return;
    }
    setPending(false);
    if (answer !== null) setRefusal(answer.reason);
  };
  const reason = refusal ?? refused?.reason ?? null;
  return (
    <OpenRoomForm
      title={title}
      blocked={
        isPending
          ? words.say('teach.opening')
          : isAway(link)
            ? words.say('teach.no-connection')
            : null
      }
      onOpen={open}
      refusal={reason && words.tell(reason)}
    />
  );
}

function OpenRoomForm({
  title: { text, onTyped },
  blocked,
  onOpen,
  refusal,
}: {
  title: Title;
  blocked: string | null;
  onOpen: (() => void) | null;
  refusal: string | null;
}) {
  const words = useWords('teach');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (blocked === null) onOpen?.();
  };
  return (
    <form onSubmit={submit} className="rounded-next bg-klein p-5 text-on-klein min-[560px]:p-7">
      <Field.Root className="grid gap-2">
        <Field.Label className="text-[15px] type-label">
          {words.say('teach.session-title')}
        </Field.Label>
        <span className="flex flex-wrap gap-3">
          <Field.Control
            name={FIELD}
            value={text}
            onValueChange={onTyped}
            autoComplete="off"
            className="min-h-15 min-w-0 flex-1 basis-60 rounded-control bg-bg px-4 text-[20px] font-[700] text-ink"
          />
          <button
            type="submit"
            aria-disabled={blocked !== null || undefined}
            className="min-h-15 rounded-control bg-on-klein px-7 text-[20px] text-klein type-title hover:brightness-95 aria-disabled:opacity-70 max-[559px]:w-full"
          >
            {blocked ?? words.say('teach.open')}
          </button>
        </span>
        <p role="alert" className="text-[15px] font-[650] empty:hidden">
          {refusal}
        </p>
      </Field.Root>
    </form>
  );
}
