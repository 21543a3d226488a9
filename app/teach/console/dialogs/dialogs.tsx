'use client';

import type { InstructorView } from '#core/protocol/views/instructor-view';
import { useWords } from '../../../words/language';
import type { Sending } from '../commands/connection';
import type { Command } from '../commands/use-command';
import { AddressDialog } from './address-dialog';
import { ClearanceDialog } from './clearance-dialog';
import { ConfirmDialog } from './confirm-dialog';
import { RoomDialog } from './room-dialog';
import { StudentDialogs } from './student-dialogs';
import type { DialogsSlice } from './use-dialogs';

/** Everything that opens over the console. Each dialog closes by itself once it no longer applies. */
export function Dialogs({
  view,
  connection,
  isLive,
  command,
  dialogs,
}: {
  view: InstructorView;
  connection: Sending;
  isLive: boolean;
  /** Sends what a question confirms; a refusal is shown in its dialog. */
  command: Command;
  dialogs: DialogsSlice;
}) {
  const words = useWords('console', 'console-dialogs');
  const { asking, ask, shut, confirm } = dialogs;
  const { phase } = view;
  const round = 'round' in phase ? phase.round.number : 0;
  return (
    <>
      <AddressDialog
        view={view}
        connection={connection}
        isOpen={asking === 'code'}
        onShut={() => ask(null)}
      />
      <RoomDialog
        view={view}
        connection={connection}
        isLive={isLive}
        isOpen={asking === 'room'}
        onShut={() => ask(null)}
        ask={ask}
      />
      {asking === 'clear-out' && phase.kind !== 'closed' && (
        <ClearanceDialog
          view={view}
          blocked={
            isLive
              ? command.isPending
                ? words.say('console.one-moment')
                : null
              : words.say('console.offline')
          }
          command={command}
          onShut={shut}
          onConfirm={confirm}
        />
      )}
      {typeof asking === 'object' && asking !== null && (
        <StudentDialogs
          question={asking}
          view={view}
          connection={connection}
          command={command}
          shut={shut}
          confirm={confirm}
        />
      )}
      <ConfirmDialog
        isOpen={asking === 'end-run' && phase.kind === 'running'}
        onShut={shut}
        title={words.say('console-dialogs.end')}
        description={words.say('console-dialogs.end.text')}
        confirmLabel={words.say('console-dialogs.end.do')}
        onConfirm={() => confirm({ type: 'end-run', round })}
        command={command}
      />
      <ConfirmDialog
        isOpen={asking === 'discard' && phase.kind === 'picking'}
        onShut={shut}
        title={words.say('console-dialogs.discard')}
        description={words.say('console-dialogs.discard.text')}
        confirmLabel={words.say('console-dialogs.discard.do')}
        onConfirm={() => confirm({ type: 'discard-round', round })}
        command={command}
      />
      <ConfirmDialog
        isOpen={asking === 'close-room' && phase.kind !== 'closed'}
        onShut={shut}
        title={words.say('console-dialogs.close')}
        description={words.say('console-dialogs.close.text')}
        confirmLabel={words.say('console.close-room')}
        onConfirm={() => confirm({ type: 'close-room' })}
        command={command}
      />
      <ConfirmDialog
        isOpen={asking === 'remove-practice'}
        onShut={shut}
        title={words.say('console-dialogs.remove-practice')}
        description={words.say('console-dialogs.remove-practice.text')}
        confirmLabel={words.say('console-dialogs.remove-practice.do')}
        onConfirm={() => confirm({ type: 'remove-practice-students' })}
        command={command}
      />
    </>
  );
}
