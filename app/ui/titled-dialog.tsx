'use client';

import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../words/language';
import { DialogBox } from './dialog-box';

/** A dialog with a title and a close button. */
export function TitledDialog({
  title,
  isOpen = true,
  onShut,
  className = 'gap-4',
  children,
}: {
  title: ReactNode;
  isOpen?: boolean;
  onShut: () => void;
  /** The gap between its parts. */
  className?: string;
  children: ReactNode;
}) {
  const words = useWords('ui');
  return (
    <Dialog.Root open={isOpen} onOpenChange={onShut}>
      <DialogBox className={`grid w-130 grid-cols-[minmax(0,1fr)] ${className}`}>
        <div className="flex items-start justify-between gap-3">
          <Dialog.Title className="flex min-h-11 min-w-0 items-center text-[22px] type-title">
            {title}
          </Dialog.Title>
          <Dialog.Close
            aria-label={words.say('ui.close')}
            className="-me-2 flex size-11 shrink-0 items-center justify-center rounded-control hover:bg-panel"
          >
            <X size={20} aria-hidden="true" />
          </Dialog.Close>
        </div>
        {children}
      </DialogBox>
    </Dialog.Root>
  );
}
