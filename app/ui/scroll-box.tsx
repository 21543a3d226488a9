'use client';

import { ScrollArea } from '@base-ui/react/scroll-area';
import type { ReactNode } from 'react';

/** A box that scrolls, also by keyboard: it takes the focus exactly when there is something to scroll. */
export function ScrollBox({
  label,
  direction,
  className,
  children,
}: {
  /** What scrolls, for screen readers. */
  label: string;
  direction: 'vertical' | 'horizontal';
  /** The box's own size. */
  className: string;
  children: ReactNode;
}) {
  return (
    <ScrollArea.Root className={`relative ${className}`}>
      <ScrollArea.Viewport
        role="region"
        aria-label={label}
        className="relative size-full overscroll-contain -outline-offset-3 print:overflow-visible!"
      >
        {/* What scrolls up and down keeps to the width; it would otherwise grow with its longest line. */}
        <ScrollArea.Content style={direction === 'vertical' ? { minWidth: 0 } : undefined}>
          {children}
        </ScrollArea.Content>
      </ScrollArea.Viewport>
      <ScrollArea.Scrollbar
        orientation={direction}
        className="rounded-full opacity-0 transition-opacity data-hovering:opacity-100 data-scrolling:opacity-100 data-[orientation=horizontal]:h-1.5 data-[orientation=vertical]:w-1.5 print:hidden"
      >
        <ScrollArea.Thumb className="rounded-full bg-line2 data-[orientation=horizontal]:h-full data-[orientation=vertical]:w-full" />
      </ScrollArea.Scrollbar>
    </ScrollArea.Root>
  );
}
