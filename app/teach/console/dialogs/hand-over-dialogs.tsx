'use client';

import type { InstructorView } from '#core/protocol/views/instructor-view';
import { RefusalLine } from '../../../ui/refusal-line';
import { TitledDialog } from '../../../ui/titled-dialog';
import type { Sending } from '../commands/connection';
import type { Command } from '../commands/use-command';
import { lostStudentsFor, newcomersFor } from '../people/candidates';
import { HandOverChoice } from './hand-over-choice';
import { HandOverLink } from './hand-over-link';
import type { DialogsSlice } from './use-dialogs';

interface Props extends Pick<DialogsSlice, 'shut' | 'confirm'> {
  readonly view: InstructorView;
  readonly student: InstructorView['roster'][number];
  readonly command: Command;
}

/** A student's phone is gone: they scan a link with another, or have come in again with it already. */
export function NewPhoneDialog({
  view,
  student,
  connection,
  command,
  shut,
  confirm,
}: Props & { connection: Sending }) {
  const { number: participant, name } = student;
  const newcomers = newcomersFor(view.roster, student);
  return (
    <TitledDialog title={`Another phone for ${name}`} onShut={shut} className="gap-5">
      <p className="text-[16px]">
        They go on with their name, their team and their points. The phone they had is then out.
      </p>
      <HandOverLink view={view} student={student} connection={connection} />
      {newcomers.length > 0 && (
        <div className="border-t border-line pt-4">
          <HandOverChoice
            label="They have come in again already, as"
            candidates={newcomers}
            isPending={command.isPending}
            onChoose={(newcomer) => confirm({ type: 'hand-over', participant, newcomer })}
          />
        </div>
      )}
      <RefusalLine refusal={command.refusal} />
    </TitledDialog>
  );
}

/** A newcomer turns out to be somebody whose phone is gone. */
export function PhoneOfDialog({ view, student, command, shut, confirm }: Props) {
  const { number: newcomer, name } = student;
  const lost = lostStudentsFor(view.roster, student);
  return (
    <TitledDialog title={`${name} is somebody else`} onShut={shut} className="gap-5">
      <p className="text-[16px]">
        {lost.length === 0
          ? 'Nobody is lost: a student can be handed over once their own phone is gone.'
          : `Whoever it is goes on on this phone, with their name, team and points. The entry “${name}” goes.`}
      </p>
      {lost.length > 0 && (
        <HandOverChoice
          label="This is now the phone of"
          candidates={lost}
          isPending={command.isPending}
          onChoose={(participant) => confirm({ type: 'hand-over', participant, newcomer })}
        />
      )}
      <RefusalLine refusal={command.refusal} />
    </TitledDialog>
  );
}
