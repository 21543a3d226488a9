'use client';

import { Dialog } from '@base-ui/react/dialog';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { TextField } from '../../../parts/setup/fields/text-field';
import { CONTROL } from '../../../ui/control';
import { DialogBox } from '../../../ui/dialog-box';
import { RefusalLine } from '../../../ui/refusal-line';
import { rich } from '../../../ui/rich';
import { nameWords } from '../../../ui/words/name-words';
import { useWords } from '../../../words/language';
import type { Sending } from '../commands/connection';
import type { Command } from '../commands/use-command';
import type { StudentQuestion } from '../people/roster';
import { ConfirmDialog } from './confirm-dialog';
import { ExtraTimeDialog } from './extra-time-dialog';
import { NewPhoneDialog, PhoneOfDialog } from './hand-over-dialogs';
import { ownName } from './own-name';
import type { DialogsSlice } from './use-dialogs';

const MOST_LETTERS = 24;

/** Renames a student, removes them, lets them back in, gives them time or hands them over to another phone. */
export function StudentDialogs({
  question: { what, student: participant },
  view,
  connection,
  command,
  shut,
  confirm,
}: Pick<DialogsSlice, 'shut' | 'confirm'> & {
  question: StudentQuestion;
  view: InstructorView;
  connection: Sending;
  command: Command;
}) {
  const words = useWords('common', 'console-dialogs');
  const found = view.roster.find(({ number }) => number === participant);
  if (found === undefined) return null;
  const name = nameWords(words, participant, found.name);
  const student = { ...found, name };
  const about = { view, student, command, shut, confirm };
  if (what === 'new-phone') return <NewPhoneDialog {...about} connection={connection} />;
  if (what === 'phone-of') return <PhoneOfDialog {...about} />;
  if (what === 'extra-time') return <ExtraTimeDialog {...about} />;
  if (what === 'remove') {
    return (
      <ConfirmDialog
        isOpen
        onShut={shut}
        title={rich(words, 'console-dialogs.remove', { name, own: ownName })}
        description={words.say('console-dialogs.remove.text')}
        confirmLabel={words.say('console-dialogs.remove.do')}
        onConfirm={() => confirm({ type: 'remove-student', participant })}
        command={command}
      />
    );
  }
  const isBack = what === 'readmit';
  return (
    <NameDialog
      key={`${what} ${participant}`}
      firstName={name}
      title={rich(words, isBack ? 'console-dialogs.readmit' : 'console-dialogs.rename', {
        name,
        own: ownName,
      })}
      confirmLabel={words.say(isBack ? 'console-dialogs.readmit.do' : 'console-dialogs.rename.do')}
      onShut={shut}
      onName={(typed) =>
        confirm({
          type: isBack ? 'readmit-student' : 'rename-student',
          participant,
          name: typed,
        })
      }
      command={command}
    />
  );
}

function NameDialog({
  firstName,
  title,
  confirmLabel,
  onShut,
  onName,
  command,
}: {
  /** What the field starts with. */
  firstName: string;
  title: ReactNode;
  confirmLabel: string;
  onShut: () => void;
  onName: (name: string) => void;
  command: Command;
}) {
  const words = useWords('console', 'console-dialogs');
  const [name, setName] = useState(firstName);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!command.isPending) onName(name);
  };
  return (
    <Dialog.Root open onOpenChange={onShut}>
      <DialogBox className="w-110">
        <form onSubmit={submit} className="grid gap-4">
          <Dialog.Title className="text-[22px] type-title">{title}</Dialog.Title>
          <TextField
            label={words.say('console-dialogs.name')}
            value={name}
            most={MOST_LETTERS * 2}
            onChange={setName}
          />
          <RefusalLine refusal={command.refusal} />
          <div className="flex flex-wrap justify-end gap-2">
            <Dialog.Close className={CONTROL}>{words.say('console.cancel')}</Dialog.Close>
            <button
              type="submit"
              aria-disabled={command.isPending || undefined}
              className="min-h-11 rounded-control bg-klein px-4 text-[15px] type-label text-on-klein hover:brightness-110"
            >
              {command.isPending ? words.say('console.sending') : confirmLabel}
            </button>
          </div>
        </form>
      </DialogBox>
    </Dialog.Root>
  );
}
