'use client';

import { ScrollArea } from '@base-ui/react/scroll-area';
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** A box that scrolls, also by keyboard: it can be focused exactly when there is something to scroll. */
export function ScrollBox({
  label,
  direction,
  className,
  children,
}: {
  /** What it holds, for screen readers. */
  label: string;
  direction: 'vertical' | 'horizontal';
  /** The box's own size. */
  className: string;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const isTooSmall = useIsTooSmall(box, content);
  return (
    <ScrollArea.Root className={`relative ${className}`}>
      <ScrollArea.Viewport
        ref={box}
        role="region"
        aria-label={label}
        // Base UI sets its own a frame late, and -1 before hydration: out of the keyboard's reach.
        tabIndex={isTooSmall ? 0 : -1}
        className="relative size-full overscroll-contain -outline-offset-3 print:overflow-visible!"
      >
        {/* Vertical scrolling keeps to the box's width, which would otherwise grow with the longest line. */}
        <ScrollArea.Content
          ref={content}
          style={direction === 'vertical' ? { minWidth: 0 } : undefined}
        >
          {children}
        </ScrollArea.Content>
      </ScrollArea.Viewport>
      {/* The thumb follows a narrower window with a delay: until then it must not make the page wider. */}
      <ScrollArea.Scrollbar
        orientation={direction}
        className="overflow-hidden rounded-full opacity-0 transition-opacity data-hovering:opacity-100 data-scrolling:opacity-100 data-[orientation=horizontal]:h-1.5 data-[orientation=vertical]:w-1.5 print:hidden"
      >
        <ScrollArea.Thumb className="rounded-full bg-line2 data-[orientation=horizontal]:h-full data-[orientation=vertical]:w-full" />
      </ScrollArea.Scrollbar>
    </ScrollArea.Root>
  );
}

/** Whether a box must scroll to show all of its content, right in every frame drawn. Until it is known: yes. */
function useIsTooSmall(
  box: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
): boolean {
  const [isTooSmall, setIsTooSmall] = useState(true);
  useLayoutEffect(() => {
    if (box.current === null || content.current === null) return;
    const outer = box.current;
    const look = () =>
      setIsTooSmall(
        outer.scrollWidth > outer.clientWidth || outer.scrollHeight > outer.clientHeight,
      );
    look();
    const sizes = new ResizeObserver(() => flushSync(look));
    sizes.observe(outer);
    sizes.observe(content.current);
    return () => sizes.disconnect();
  }, [box, content]);
  return isTooSmall;
}
