'use client';

import { AlertDialog } from '@base-ui/react/alert-dialog';
import { useRef } from 'react';
import { CONTROL } from '../../../ui/control';
import { BACKDROP, POPUP } from '../../../ui/popup';
import { RefusalLine } from '../../../ui/refusal-line';
import type { Command } from '../commands/use-command';

/**
 * Asks before what can't be taken back; the answer that changes nothing has the focus as soon as it is asked. Stays
 * open with the reason where the server refuses.
 */
export function ConfirmDialog({
  isOpen,
  onOpenChange,
  title,
  description,
  confirmLabel,
  onConfirm,
  command,
}: {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  description: string;
  confirmLabel: string;
  onConfirm: () => void;
  command: Command;
}) {
  const cancel = useRef<HTMLButtonElement>(null);
  /** Left to itself, Base UI moves the focus a frame later, and a key pressed until then goes to the page behind. */
  const beginWithCancel = () => {
    cancel.current?.focus();
    return false;
  };
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={BACKDROP} />
        <AlertDialog.Popup initialFocus={beginWithCancel} className={`${POPUP} grid w-110 gap-4`}>
          <AlertDialog.Title className="text-[22px] type-title">{title}</AlertDialog.Title>
          <AlertDialog.Description className="text-[16px]">{description}</AlertDialog.Description>
          <RefusalLine refusal={command.refusal} />
          <div className="flex flex-wrap justify-end gap-2">
            <AlertDialog.Close ref={cancel} className={CONTROL}>
              Cancel
            </AlertDialog.Close>
            <button
              type="button"
              aria-disabled={command.isPending || undefined}
              onClick={command.isPending ? undefined : onConfirm}
              className="min-h-11 rounded-control bg-klein px-4 text-[15px] type-label text-on-klein hover:brightness-110"
            >
              {command.isPending ? 'Sending…' : confirmLabel}
            </button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
