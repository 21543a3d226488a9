import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { BACKDROP, POPUP } from '../../../ui/popup';

/** A dialog with its title and a way out, as all of the plan's have. */
export function PlanDialog({
  title,
  onShut,
  children,
}: {
  title: string;
  onShut: () => void;
  children: ReactNode;
}) {
  return (
    <Dialog.Root open onOpenChange={onShut}>
      <Dialog.Portal>
        <Dialog.Backdrop className={BACKDROP} />
        <Dialog.Popup className={`${POPUP} grid w-130 grid-cols-[minmax(0,1fr)] gap-4`}>
          <div className="flex items-start justify-between gap-3">
            <Dialog.Title className="min-w-0 pt-1.5 text-[22px] type-title">{title}</Dialog.Title>
            <Dialog.Close
              aria-label="Close"
              className="-mr-2 flex size-11 shrink-0 items-center justify-center rounded-control hover:bg-panel"
            >
              <X size={20} aria-hidden="true" />
            </Dialog.Close>
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
