'use client';

import { AddressDialog } from './address-dialog';
import { ConfirmDialog } from './confirm-dialog';
import type { ConsoleModel } from './use-console';

/** What opens over the console. Each closes by itself when its moment is over. */
export function Dialogs({ model }: { model: ConsoleModel }) {
  const { view, asking, ask, command, addressCommand, confirm } = model;
  const { phase } = view;
  const shut = () => {
    command.forgetRefusal();
    ask(null);
  };
  return (
    <>
      <AddressDialog
        view={view}
        command={addressCommand}
        isOpen={asking === 'code'}
        onOpenChange={(isOpen) => ask(isOpen ? 'code' : null)}
      />
      <ConfirmDialog
        isOpen={asking === 'end-run' && phase.kind === 'running'}
        onOpenChange={shut}
        title="Show the results now?"
        description="The rest of the run is skipped. Every run still counts with all its steps."
        confirmLabel="End early"
        onConfirm={() => {
          if (phase.kind === 'running') confirm({ type: 'end-run', round: phase.round.number });
        }}
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
    </>
  );
}
