'use client';

import { Field } from '@base-ui/react/field';
import { type FormEvent, useState } from 'react';
import { useErrand } from '../../../live/desk/use-errand';
import { CONTROL } from '../../../ui/control';
import { RefusalLine } from '../../../ui/refusal-line';
import { useWords } from '../../../words/language';
import type { ManagedSession } from './managed-session';

export function RenameForm({ session, onDone }: { session: ManagedSession; onDone: () => void }) {
  const words = useWords('review-sessions');
  const renaming = useErrand({ session: session.id });
  const [title, setTitle] = useState(session.title);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (renaming.isPending) return;
    if ((await renaming.run('rename', { title })) !== null) onDone();
  };
  return (
    <form onSubmit={submit}>
      <Field.Root className="grid gap-1">
        <Field.Label className="text-[14px] type-label">
          {words.say('review-sessions.rename.title')}
        </Field.Label>
        <span className="flex flex-wrap gap-2">
          <Field.Control
            value={title}
            onValueChange={setTitle}
            autoComplete="off"
            className="min-h-11 min-w-0 flex-1 basis-60 rounded-control border border-line2 bg-bg px-3 text-[16px] text-ink"
          />
          <button type="submit" className={CONTROL} aria-disabled={renaming.isPending || undefined}>
            {words.say('review-sessions.rename.do')}
          </button>
        </span>
      </Field.Root>
      <RefusalLine refusal={renaming.refusal} />
    </form>
  );
}
