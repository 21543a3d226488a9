'use client';

import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { InstructorView } from '#core/protocol/instructor-view';
import { BACKDROP, POPUP } from '../../../ui/popup';
import type { Command } from '../commands/use-command';
import { AddressChoice, AddressPanel } from './address-panel';

/** The code and the addresses at any moment of the lesson, for who comes late. */
export function AddressDialog({
  view,
  command,
  isOpen,
  onOpenChange,
}: {
  view: InstructorView;
  command: Command;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  return (
    <Dialog.Root open={isOpen} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className={BACKDROP} />
        <Dialog.Popup className={`${POPUP} grid w-130 gap-5`}>
          <div className="flex items-center justify-between">
            <Dialog.Title className="text-[22px] type-title">How students come in</Dialog.Title>
            <Dialog.Close
              aria-label="Close"
              className="-mr-2 flex size-11 items-center justify-center rounded-control hover:bg-panel"
            >
              <X size={20} aria-hidden="true" />
            </Dialog.Close>
          </div>
          <AddressPanel view={view} isLarge />
          <AddressChoice view={view} command={command} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
