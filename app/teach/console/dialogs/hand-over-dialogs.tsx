'use client';

import type { InstructorView } from '#core/protocol/views/instructor-view';
import { RefusalLine } from '../../../ui/refusal-line';
import { rich } from '../../../ui/rich';
import { TitledDialog } from '../../../ui/titled-dialog';
import { useWords } from '../../../words/language';
import type { Sending } from '../commands/connection';
import type { Command } from '../commands/use-command';
import { lostStudentsFor, type NamedStudent, newcomersFor } from '../people/candidates';
import { HandOverChoice } from './hand-over-choice';
import { HandOverLink } from './hand-over-link';
import { ownName } from './own-name';
import type { DialogsSlice } from './use-dialogs';

interface Props extends Pick<DialogsSlice, 'shut' | 'confirm'> {
  readonly view: InstructorView;
  readonly student: NamedStudent;
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
  const words = useWords('console-dialogs');
  const { number: participant, name } = student;
  const newcomers = newcomersFor(view.roster, student);
  return (
    <TitledDialog
      title={rich(words, 'console-dialogs.new-phone', { name, own: ownName })}
      onShut={shut}
      className="gap-5"
    >
      <p className="text-[16px]">{words.say('console-dialogs.new-phone.text')}</p>
      <HandOverLink view={view} student={student} connection={connection} />
      {newcomers.length > 0 && (
        <div className="border-t border-line pt-4">
          <HandOverChoice
            label={words.say('console-dialogs.new-phone.already')}
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
  const words = useWords('console-dialogs');
  const { number: newcomer, name } = student;
  const lost = lostStudentsFor(view.roster, student);
  return (
    <TitledDialog
      title={rich(words, 'console-dialogs.phone-of', { name, own: ownName })}
      onShut={shut}
      className="gap-5"
    >
      <p className="text-[16px]">
        {lost.length === 0
          ? words.say('console-dialogs.phone-of.nobody')
          : rich(words, 'console-dialogs.phone-of.text', { name, own: ownName })}
      </p>
      {lost.length > 0 && (
        <HandOverChoice
          label={words.say('console-dialogs.phone-of.choice')}
          candidates={lost}
          isPending={command.isPending}
          onChoose={(participant) => confirm({ type: 'hand-over', participant, newcomer })}
        />
      )}
      <RefusalLine refusal={command.refusal} />
    </TitledDialog>
  );
}
