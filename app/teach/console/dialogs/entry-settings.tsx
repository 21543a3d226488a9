'use client';

import { type FormEvent, useState } from 'react';
import type { Intention } from '#core/protocol/commands';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { NumberField } from '../../../parts/setup/fields/number-field';
import { Control } from '../../../ui/control';
import { SwitchField } from '../../../ui/switch-field';
import { useWords } from '../../../words/language';
import { newHallNumber } from '../people/clearance';
import { IdSettings } from './id-settings';

/** Who may come in: whether anybody, whether only with the hall's number, and how many are too many. */
export function EntrySettings({
  view,
  blocked,
  isLive,
  set,
}: {
  view: InstructorView;
  blocked: string | null;
  isLive: boolean;
  set: (intention: Intention) => void;
}) {
  const words = useWords('console-dialogs');
  const [typed, setTyped] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set({ type: 'set-expected', count: Number(typed) });
    setTyped(null);
  };
  const { hallNumber, expected } = view;
  return (
    <>
      <SwitchField
        label={words.say('console-dialogs.lock')}
        note={words.say('console-dialogs.lock.note')}
        checked={!view.isOpenToJoin}
        isBlocked={!isLive}
        onChange={(isLocked) => set({ type: 'set-entry', isOpen: !isLocked })}
      />
      <SwitchField
        label={words.say('console-dialogs.hall')}
        note={words.say('console-dialogs.hall.note')}
        checked={hallNumber !== null}
        isBlocked={!isLive}
        onChange={(isOn) => set({ type: 'set-hall-number', number: isOn ? newHallNumber() : null })}
      />
      {hallNumber !== null && (
        <p className="flex items-center gap-4 ps-15">
          <strong className="text-[26px] type-title tabular-nums" translate="no">
            {hallNumber}
          </strong>
          <Control
            blocked={blocked}
            onClick={() => set({ type: 'set-hall-number', number: newHallNumber() })}
          >
            {words.say('console-dialogs.hall.another')}
          </Control>
        </p>
      )}
      <IdSettings label={view.idLabel} isLive={isLive} set={set} />
      <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
        <NumberField
          label={words.say('console-dialogs.expected')}
          value={typed ?? String(expected)}
          onChange={setTyped}
          hint={words.say('console-dialogs.expected.hint')}
        />
        {typed !== null && typed !== String(expected) && (
          <button
            type="submit"
            className="mb-7 min-h-11 rounded-control border border-line2 px-4 text-[15px] type-label hover:bg-panel"
          >
            {words.say('console-dialogs.set')}
          </button>
        )}
      </form>
    </>
  );
}
