'use client';

import { Field } from '@base-ui/react/field';
import { type FormEvent, useState } from 'react';
import type { AssistantSummary } from '#server/store/people-queries';
import { useErrand } from '../../../live/desk/use-errand';
import { CONTROL } from '../../../ui/control';
import { RefusalLine } from '../../../ui/refusal-line';
import { useWords } from '../../../words/language';

/** Which colleagues lead the room too: one is named, by heart, since instructors don't read each other's names here. */
export function AssistForm({
  session,
  assistants,
}: {
  session: string;
  assistants: readonly AssistantSummary[];
}) {
  const words = useWords('review-sessions');
  const errand = useErrand({ session });
  const [name, setName] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (errand.isPending) return;
    if ((await errand.run('assist', { name })) !== null) setName('');
  };
  return (
    <form onSubmit={submit} className="grid gap-3">
      <p className="max-w-160 text-[15px]">{words.say('review-sessions.assist.what')}</p>
      {assistants.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {assistants.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className={CONTROL}
                onClick={() => errand.run('end-assisting', { person: one.id })}
              >
                {words.say('review-sessions.assist.end', { name: one.name })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Field.Root className="grid gap-1">
        <Field.Label className="text-[14px] type-label">
          {words.say('review-sessions.assist.name')}
        </Field.Label>
        <span className="flex flex-wrap gap-2">
          <Field.Control
            value={name}
            onValueChange={setName}
            autoComplete="off"
            className="min-h-11 min-w-0 flex-1 basis-60 rounded-control border border-line2 bg-bg px-3 text-[16px] text-ink"
          />
          <button type="submit" className={CONTROL} aria-disabled={errand.isPending || undefined}>
            {words.say('review-sessions.assist.do')}
          </button>
        </span>
      </Field.Root>
      <RefusalLine refusal={errand.refusal} />
    </form>
  );
}
