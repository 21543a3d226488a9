'use client';

import type { InstructorView } from '#core/protocol/views/instructor-view';
import { OFFLINE, type Sending } from '../commands/connection';
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
          blocked={isLive ? (command.isPending ? 'One moment.' : null) : OFFLINE}
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
        title="Show the results now?"
        description="The rest of the run is skipped. Every run still counts with all its steps."
        confirmLabel="End early"
        onConfirm={() => confirm({ type: 'end-run', round })}
        command={command}
      />
      <ConfirmDialog
        isOpen={asking === 'discard' && phase.kind === 'picking'}
        onShut={shut}
        title="Discard this round?"
        description="As if it had never been opened: what was picked or voted in it goes."
        confirmLabel="Discard it"
        onConfirm={() => confirm({ type: 'discard-round', round })}
        command={command}
      />
      <ConfirmDialog
        isOpen={asking === 'close-room' && phase.kind !== 'closed'}
        onShut={shut}
        title="Close the room?"
        description="Nobody can come in any more, and the code is free again. The review keeps all finished rounds."
        confirmLabel="Close the room"
        onConfirm={() => confirm({ type: 'close-room' })}
        command={command}
      />
      <ConfirmDialog
        isOpen={asking === 'remove-practice'}
        onShut={shut}
        title="Remove all practice students?"
        description="Their picks and points go from every screen. Real students stay."
        confirmLabel="Remove them"
        onConfirm={() => confirm({ type: 'remove-practice-students' })}
        command={command}
      />
    </>
  );
}
