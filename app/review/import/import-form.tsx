'use client';

import { Upload } from 'lucide-react';
import Link from 'next/link';
import { type FormEvent, useState } from 'react';
import { CONTROL, Control } from '../../ui/control';
import { useWords } from '../../words/language';
import { type ReadIn, readIn } from './read-in';
import { type NoFile, notReadWords } from './words';

type State = { readonly kind: 'waiting' } | { readonly kind: 'busy' } | NoFile | ReadIn;

/** Sends a file to the session desk and says what became of it. */
export function ImportForm() {
  const words = useWords('import');
  const { say } = words;
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const isBusy = state.kind === 'busy';
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get('file');
    if (isBusy) return;
    if (!(file instanceof File) || file.name === '') {
      return setState({ kind: 'no-file' });
    }
    setState({ kind: 'busy' });
    setState(await readIn(file));
  };
  return (
    <form onSubmit={submit} className="grid justify-items-start gap-5">
      <label className="grid gap-2 text-[16px] type-label">
        {say('import.label')}
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
        blocked={isBusy ? say('import.busy') : null}
      >
        {isBusy ? say('import.busy') : say('import.submit')}
      </Control>
      <div role="status" className="max-w-160 text-[16px]">
        {state.kind === 'done' ? (
          <div className="grid justify-items-start gap-3">
            <p className="break-words">{say('import.done', { file: state.name })}</p>
            <Link prefetch={false} href={`/review/${state.session}`} className={CONTROL}>
              {say('import.open')}
            </Link>
          </div>
        ) : (
          state.kind !== 'waiting' &&
          state.kind !== 'busy' && <p className="break-words">{notReadWords(words, state)}</p>
        )}
      </div>
    </form>
  );
}
