'use client';

import { AlertDialog } from '@base-ui/react/alert-dialog';
import type { ReactNode } from 'react';
import { CONTROL } from '../../../ui/control';
import { DialogBox } from '../../../ui/dialog-box';
import { RefusalLine } from '../../../ui/refusal-line';
import { useWords } from '../../../words/language';
import type { Command } from '../commands/use-command';

/**
 * Asks before doing something that can't be undone. Cancel comes first, so it gets the focus. If the server
 * refuses, the dialog stays open and says why.
 */
export function ConfirmDialog({
  isOpen,
  onShut,
  title,
  description,
  confirmLabel,
  onConfirm,
  command,
}: {
  isOpen: boolean;
  onShut: () => void;
  title: ReactNode;
  description: string;
  confirmLabel: string;
  onConfirm: () => void;
  command: Command;
}) {
  const words = useWords('console');
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={onShut}>
      <DialogBox className="grid w-110 gap-4">
        <AlertDialog.Title className="text-[22px] type-title">{title}</AlertDialog.Title>
        <AlertDialog.Description className="text-[16px]">{description}</AlertDialog.Description>
        <RefusalLine refusal={command.refusal} />
        <div className="flex flex-wrap justify-end gap-2">
          <AlertDialog.Close className={CONTROL}>{words.say('console.cancel')}</AlertDialog.Close>
          <button
            type="button"
            aria-disabled={command.isPending || undefined}
            onClick={command.isPending ? undefined : onConfirm}
            className="min-h-11 rounded-control bg-klein px-4 text-[15px] type-label text-on-klein hover:brightness-110"
          >
            {command.isPending ? words.say('console.sending') : confirmLabel}
          </button>
        </div>
      </DialogBox>
    </AlertDialog.Root>
  );
}
