'use client';

import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../words/language';

/** Once one note has been opened, the others on this page open too: whoever opened it isn't being mirrored. */
let wasOpen = false;

/**
 * What the instructor means to say and look for, including numbers that the class has yet to find. Folded
 * until asked for, since this screen may be mirrored to the hall.
 */
export function YourNote({ note }: { note: string }) {
  const words = useWords('ui');
  const [isOpen, setOpen] = useState(wasOpen);
  if (note.trim() === '') return null;
  return (
    <details
      open={isOpen}
      onToggle={(event) => {
        wasOpen = event.currentTarget.open;
        setOpen(wasOpen);
      }}
    >
      <summary className="inline-flex min-h-9 list-none items-center gap-1.5 rounded-chip pe-2 text-[15px] type-label pointer-coarse:min-h-11">
        <ChevronRight
          size={17}
          aria-hidden="true"
          className="shrink-0 rtl:-scale-x-100 in-open:rotate-90"
        />
        {words.say('ui.your-note')}
      </summary>
      <p className="mt-1 border-s-3 border-klein ps-3 text-[15px] whitespace-pre-line">{note}</p>
    </details>
  );
}
