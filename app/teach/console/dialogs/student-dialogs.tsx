'use client';

import { Dialog } from '@base-ui/react/dialog';
import { type FormEvent, useState } from 'react';
import type { InstructorView } from '#core/protocol/instructor-view';
import { TextField } from '../../../parts/setup/fields/text-field';
import { CONTROL } from '../../../ui/control';
import { BACKDROP, POPUP } from '../../../ui/popup';
import { RefusalLine } from '../../../ui/refusal-line';
import type { ConsoleModel } from '../use-console';
import { ConfirmDialog } from './confirm-dialog';

type Student = InstructorView['roster'][number];

const MOST_LETTERS = 24;

/** About one student: another name, out of the room, back into it. */
export function StudentDialogs({ model }: { model: ConsoleModel }) {
  const { view, asking, ask, command, confirm } = model;
  const about = typeof asking === 'object' && asking !== null ? asking : null;
  const student = view.roster.find(({ number }) => number === about?.student) ?? null;
  const shut = () => {
    command.forgetRefusal();
    ask(null);
  };
  if (about === null || student === null) return null;
  const participant = student.number;
  if (about.what === 'remove') {
    return (
      <ConfirmDialog
        isOpen
        onOpenChange={shut}
        title={`Remove ${student.name}?`}
        description="They leave every screen, and this device can’t come back by itself. You can let them in again, under another name."
        confirmLabel="Remove"
        onConfirm={() => confirm({ type: 'remove-student', participant })}
        command={command}
      />
    );
  }
  const isBack = about.what === 'readmit';
  return (
    <NameDialog
      key={`${about.what} ${participant}`}
      student={student}
      title={isBack ? `Let ${student.name} back in` : `Rename ${student.name}`}
      confirmLabel={isBack ? 'Let in' : 'Rename'}
      onShut={shut}
      onName={(name) =>
        confirm({ type: isBack ? 'readmit-student' : 'rename-student', participant, name })
      }
      model={model}
    />
  );
}

function NameDialog({
  student,
  title,
  confirmLabel,
  onShut,
  onName,
  model: { command },
}: {
  student: Student;
  title: string;
  confirmLabel: string;
  onShut: () => void;
  onName: (name: string) => void;
  model: ConsoleModel;
}) {
  const [name, setName] = useState(student.name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!command.isPending) onName(name);
  };
  return (
    <Dialog.Root open onOpenChange={onShut}>
      <Dialog.Portal>
        <Dialog.Backdrop className={BACKDROP} />
        <Dialog.Popup className={`${POPUP} w-110`}>
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
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
