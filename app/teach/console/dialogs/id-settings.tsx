'use client';

import { type FormEvent, useState } from 'react';
import type { Intention } from '#core/protocol/commands';
import { TextField } from '../../../parts/setup/fields/text-field';
import { SwitchField } from '../../../ui/switch-field';
import { useWords } from '../../../words/language';

const LONGEST = 40;

/** Whether newcomers are asked who they are for the university: for gradebooks, and erased with the names. */
export function IdSettings({
  label,
  isLive,
  set,
}: {
  label: string | null;
  isLive: boolean;
  set: (intention: Intention) => void;
}) {
  const words = useWords('console-dialogs');
  const [typed, setTyped] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set({ type: 'ask-id', label: typed });
    setTyped(null);
  };
  return (
    <>
      <SwitchField
        label={words.say('console-dialogs.id')}
        note={words.say('console-dialogs.id.note')}
        checked={label !== null}
        isBlocked={!isLive}
        onChange={(isOn) =>
          set({ type: 'ask-id', label: isOn ? words.say('console-dialogs.id.usual') : null })
        }
      />
      {label !== null && (
        <form onSubmit={submit} className="flex flex-wrap items-end gap-3 ps-15">
          <TextField
            label={words.say('console-dialogs.id.field')}
            value={typed ?? label}
            onChange={setTyped}
            most={LONGEST}
          />
          {typed !== null && typed.trim() !== '' && typed !== label && (
            <button
              type="submit"
              className="min-h-11 rounded-control border border-line2 px-4 text-[15px] type-label hover:bg-panel"
            >
              {words.say('console-dialogs.set')}
            </button>
          )}
        </form>
      )}
    </>
  );
}
