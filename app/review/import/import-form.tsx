'use client';

import { Upload } from 'lucide-react';
import Link from 'next/link';
import { type FormEvent, useState } from 'react';
import { CONTROL, Control } from '../../ui/control';
import { type ReadIn, readIn } from './read-in';
import { doneWords, IMPORT_WORDS } from './words';

type State = { readonly kind: 'waiting' | 'busy' } | ReadIn;

/** Sends a file to the session desk and says what became of it. */
export function ImportForm() {
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const isBusy = state.kind === 'busy';
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get('file');
    if (isBusy) return;
    if (!(file instanceof File) || file.name === '') {
      return setState({ kind: 'refused', why: IMPORT_WORDS.none });
    }
    setState({ kind: 'busy' });
    setState(await readIn(file));
  };
  return (
    <form onSubmit={submit} className="grid justify-items-start gap-5">
      <label className="grid gap-2 text-[16px] type-label">
        {IMPORT_WORDS.label}
        <input
          type="file"
          name="file"
          accept=".json,application/json"
          className="max-w-full min-h-11 rounded-control border border-line p-2 text-[15px]"
        />
      </label>
      <Control
        type="submit"
        icon={<Upload size={18} aria-hidden="true" />}
        blocked={isBusy ? IMPORT_WORDS.busy : null}
      >
        {isBusy ? IMPORT_WORDS.busy : IMPORT_WORDS.button}
      </Control>
      <div role="status" className="max-w-160 text-[16px]">
        {state.kind === 'refused' && <p className="break-words">{state.why}</p>}
        {state.kind === 'done' && (
          <div className="grid justify-items-start gap-3">
            <p className="break-words">{doneWords(state.name)}</p>
            <Link prefetch={false} href={`/review/${state.session}`} className={CONTROL}>
              {IMPORT_WORDS.open}
            </Link>
          </div>
        )}
      </div>
    </form>
  );
}
