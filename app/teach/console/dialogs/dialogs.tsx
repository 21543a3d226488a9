'use client';

import type { ConsoleModel } from '../use-console';
import { AddressDialog } from './address-dialog';
import { ConfirmDialog } from './confirm-dialog';
import { RoomDialog } from './room-dialog';
import { StudentDialogs } from './student-dialogs';

/** What opens over the console. Each closes by itself when its moment is over. */
export function Dialogs({ model }: { model: ConsoleModel }) {
  const { view, asking, ask, command, settingCommand, confirm } = model;
  const { phase } = view;
  const round = 'round' in phase ? phase.round.number : 0;
  const shut = () => {
    command.forgetRefusal();
    ask(null);
  };
  return (
    <>
      <AddressDialog
        view={view}
        command={settingCommand}
        isOpen={asking === 'code'}
        onOpenChange={(isOpen) => ask(isOpen ? 'code' : null)}
      />
      <RoomDialog model={model} />
      <StudentDialogs model={model} />
      <ConfirmDialog
        isOpen={asking === 'end-run' && phase.kind === 'running'}
        onOpenChange={shut}
        title="Show the results now?"
        description="The rest of the run is skipped. Every run still counts with all its steps."
        confirmLabel="End early"
        onConfirm={() => confirm({ type: 'end-run', round })}
        command={command}
      />
      <ConfirmDialog
        isOpen={asking === 'discard' && phase.kind === 'picking'}
        onOpenChange={shut}
        title="Discard this round?"
        description="As if it had never been opened: what was picked or voted in it goes."
        confirmLabel="Discard it"
        onConfirm={() => confirm({ type: 'discard-round', round })}
        command={command}
      />
      <ConfirmDialog
        isOpen={asking === 'close-room' && phase.kind !== 'closed'}
        onOpenChange={shut}
        title="Close the room?"
        description="Nobody can come in any more, and the code is free again. The review keeps all finished rounds."
        confirmLabel="Close the room"
        onConfirm={() => confirm({ type: 'close-room' })}
        command={command}
      />
      <ConfirmDialog
        isOpen={asking === 'remove-practice'}
        onOpenChange={shut}
        title="Remove all practice students?"
        description="Their picks and points go from every screen. Real students stay."
        confirmLabel="Remove them"
        onConfirm={() => confirm({ type: 'remove-practice-students' })}
        command={command}
      />
    </>
  );
}
