'use client';

import { type FormEvent, useState } from 'react';
import type { Intention } from '#core/protocol/commands';
import { TextField } from '../../../parts/setup/fields/text-field';
import { SwitchField } from '../../../ui/switch-field';

const USUAL = 'Matriculation number';
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
  const [typed, setTyped] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set({ type: 'ask-id', label: typed });
    setTyped(null);
  };
  return (
    <>
      <SwitchField
        label="Ask newcomers for an id"
        note="For your gradebook. No screen shows it; files for you hold it, and it is erased with the names."
        checked={label !== null}
        isBlocked={!isLive}
        onChange={(isOn) => set({ type: 'ask-id', label: isOn ? USUAL : null })}
      />
      {label !== null && (
        <form onSubmit={submit} className="flex flex-wrap items-end gap-3 pl-15">
          <TextField
            label="What the phone asks for"
            value={typed ?? label}
            onChange={setTyped}
            most={LONGEST}
          />
          {typed !== null && typed.trim() !== '' && typed !== label && (
            <button
              type="submit"
              className="min-h-11 rounded-control border border-line2 px-4 text-[15px] type-label hover:bg-panel"
            >
              Set
            </button>
          )}
        </form>
      )}
    </>
  );
}
