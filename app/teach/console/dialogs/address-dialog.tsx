'use client';

import type { InstructorView } from '#core/protocol/views/instructor-view';
import { TitledDialog } from '../../../ui/titled-dialog';
import { useWords } from '../../../words/language';
import type { Sending } from '../commands/connection';
import { useCommand } from '../commands/use-command';
import { AddressChoice, AddressPanel } from './address-panel';
import { TypedAddress } from './typed-address';

/** The code and the addresses at any moment of the lesson, for whoever comes late. */
export function AddressDialog({
  view,
  connection,
  isOpen,
  onShut,
}: {
  view: InstructorView;
  connection: Sending;
  isOpen: boolean;
  onShut: () => void;
}) {
  const words = useWords('console-dialogs');
  const command = useCommand(connection);
  const shut = () => {
    command.forgetRefusal();
    onShut();
  };
  return (
    <TitledDialog
      title={words.say('console-dialogs.code.title')}
      isOpen={isOpen}
      onShut={shut}
      className="gap-5"
    >
      <AddressPanel view={view} isLarge />
      <AddressChoice view={view} command={command} />
      {view.phase.kind !== 'closed' && <TypedAddress connection={connection} />}
    </TitledDialog>
  );
}
