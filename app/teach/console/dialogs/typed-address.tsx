'use client';

import { type FormEvent, useState } from 'react';
import { TextField } from '../../../parts/setup/fields/text-field';
import { CONTROL } from '../../../ui/control';
import { RefusalLine } from '../../../ui/refusal-line';
import { useWords } from '../../../words/language';
import type { Sending } from '../commands/connection';
import { useCommand } from '../commands/use-command';

const MOST_LETTERS = 200;

/** An address that this computer doesn't know of itself. */
export function TypedAddress({ connection }: { connection: Sending }) {
  const words = useWords('console', 'console-dialogs');
  const [url, setUrl] = useState('');
  const command = useCommand(connection);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (command.isPending || url.trim() === '') return;
    if (await command.run({ type: 'type-address', url: url.trim() })) setUrl('');
  };
  return (
    <details>
      <summary className="rounded-chip text-[15px] type-label">
        {words.say('console-dialogs.address.other')}
      </summary>
      <form onSubmit={submit} className="mt-3 grid gap-3">
        <p className="text-[15px] text-mut">{words.say('console-dialogs.address.other-note')}</p>
        <div className="flex flex-wrap items-end gap-2">
          <TextField
            label={words.say('console-dialogs.address.field')}
            value={url}
            most={MOST_LETTERS}
            onChange={(text) => {
              command.forgetRefusal();
              setUrl(text);
            }}
            className="flex-1 basis-60"
          />
          <button type="submit" aria-disabled={command.isPending || undefined} className={CONTROL}>
            {words.say(command.isPending ? 'console.sending' : 'console-dialogs.address.use')}
          </button>
        </div>
        <RefusalLine refusal={command.refusal} />
      </form>
    </details>
  );
}
