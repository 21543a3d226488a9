'use client';

import { Dialog } from '@base-ui/react/dialog';
import { type FormEvent, useState } from 'react';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { TextField } from '../../../parts/setup/fields/text-field';
import { CONTROL } from '../../../ui/control';
import { DialogBox } from '../../../ui/dialog-box';
import { RefusalLine } from '../../../ui/refusal-line';
import type { Sending } from '../commands/connection';
import type { Command } from '../commands/use-command';
import type { StudentQuestion } from '../people/roster';
import { ConfirmDialog } from './confirm-dialog';
import { NewPhoneDialog, PhoneOfDialog } from './hand-over-dialogs';
import type { DialogsSlice } from './use-dialogs';

const MOST_LETTERS = 24;

/** Renames a student, removes them, lets them back in or hands them over to another phone. */
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
  const student = view.roster.find(({ number }) => number === participant);
  if (student === undefined) return null;
  const about = { view, student, command, shut, confirm };
  if (what === 'new-phone') return <NewPhoneDialog {...about} connection={connection} />;
  if (what === 'phone-of') return <PhoneOfDialog {...about} />;
  if (what === 'remove') {
    return (
      <ConfirmDialog
        isOpen
        onShut={shut}
        title={`Remove ${student.name}?`}
        description="They leave every screen, and this device can’t come back by itself. You can let them in again, under another name."
        confirmLabel="Remove"
        onConfirm={() => confirm({ type: 'remove-student', participant })}
        command={command}
      />
    );
  }
  const isBack = what === 'readmit';
  return (
    <NameDialog
      key={`${what} ${participant}`}
      firstName={student.name}
      title={isBack ? `Let ${student.name} back in` : `Rename ${student.name}`}
      confirmLabel={isBack ? 'Let in' : 'Rename'}
      onShut={shut}
      onName={(name) =>
        confirm({ type: isBack ? 'readmit-student' : 'rename-student', participant, name })
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
  title: string;
  confirmLabel: string;
  onShut: () => void;
  onName: (name: string) => void;
  command: Command;
}) {
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
          <TextField label="Name" value={name} most={MOST_LETTERS * 2} onChange={setName} />
          <RefusalLine refusal={command.refusal} />
          <div className="flex flex-wrap justify-end gap-2">
            <Dialog.Close className={CONTROL}>Cancel</Dialog.Close>
            <button
              type="submit"
              aria-disabled={command.isPending || undefined}
              className="min-h-11 rounded-control bg-klein px-4 text-[15px] type-label text-on-klein hover:brightness-110"
            >
              {command.isPending ? 'Sending…' : confirmLabel}
            </button>
          </div>
        </form>
      </DialogBox>
    </Dialog.Root>
  );
}
