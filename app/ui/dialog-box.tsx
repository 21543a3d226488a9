'use client';

import { Dialog } from '@base-ui/react/dialog';
import { type ReactNode, useRef } from 'react';

/** No shadows: the border is the depth. */
const BACKDROP =
  'fixed inset-0 z-30 min-h-dvh bg-[#07071a] opacity-55 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0';

const BOX =
  'fixed top-1/2 left-1/2 z-30 max-h-[calc(100dvh-2rem)] max-w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-next border border-line2 bg-bg p-5 text-ink transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0 min-[560px]:p-6';

const FOCUSABLE = 'button, input:not([tabindex="-1"]), textarea, a[href]';

/**
 * What a dialog shows over the page, inside a `Dialog.Root` or an `AlertDialog.Root`. Its first control gets
 * the focus as soon as it opens.
 */
export function DialogBox({ className, children }: { className: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  /** Left to itself, Base UI moves the focus a frame later, and a key pressed in between goes to the page behind. */
  const focusAtOnce = () => {
    const first = box.current?.querySelector<HTMLElement>(FOCUSABLE);
    first?.focus();
    return first === undefined || first === null;
  };
  return (
    <Dialog.Portal>
      <Dialog.Backdrop className={BACKDROP} />
      <Dialog.Popup ref={box} initialFocus={focusAtOnce} className={`${BOX} ${className}`}>
        {children}
      </Dialog.Popup>
    </Dialog.Portal>
  );
}
