'use client';

import { Field } from '@base-ui/react/field';
import { type FormEvent, useState } from 'react';
import { useErrand } from '../../live/desk/use-errand';
import { RefusalLine } from '../../ui/refusal-line';
import { useWords } from '../../words/language';

const NOBODY = {};

/** Makes an instructor, and shows the key once. */
export function MakePerson() {
  const words = useWords('people');
  const making = useErrand(NOBODY);
  const [name, setName] = useState('');
  const [made, setMade] = useState<{ name: string; key: string } | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (making.isPending) return;
    const answer = await making.run<{ key: string }>('make-person', { name });
    if (answer === null) return;
    setMade({ name: name.trim(), key: answer.key });
    setName('');
  };
  return (
    <div className="grid gap-4">
      <form onSubmit={submit} className="rounded-next bg-klein p-5 text-on-klein min-[560px]:p-7">
        <Field.Root className="grid gap-2">
          <Field.Label className="text-[15px] type-label">{words.say('people.name')}</Field.Label>
          <span className="flex flex-wrap gap-3">
            <Field.Control
              name="person"
              value={name}
              onValueChange={setName}
              autoComplete="off"
              className="min-h-15 min-w-0 flex-1 basis-60 rounded-control bg-bg px-4 text-[20px] font-[700] text-ink"
            />
            <button
              type="submit"
              aria-disabled={making.isPending || undefined}
              className="min-h-15 rounded-control bg-on-klein px-7 text-[20px] text-klein type-title hover:brightness-95 aria-disabled:opacity-70 max-[559px]:w-full"
            >
              {words.say('people.make')}
            </button>
          </span>
        </Field.Root>
      </form>
      <RefusalLine refusal={making.refusal} />
      <div role="status">
        {made !== null && (
          <label className="grid gap-1 rounded-control bg-panel p-4 text-[15px] type-label">
            <span className="wrap-anywhere">{words.say('people.key', { name: made.name })}</span>
            <input
              readOnly
              value={made.key}
              dir="ltr"
              translate="no"
              onFocus={(event) => event.currentTarget.select()}
              className="min-h-11 w-full min-w-0 rounded-control border border-line2 bg-bg px-3 text-[16px] font-[700] text-ink"
            />
            <span className="text-[15px] text-mut">{words.say('people.key.once')}</span>
          </label>
        )}
      </div>
    </div>
  );
}
