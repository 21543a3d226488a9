'use client';

import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { PlanItem } from '#core/room/lesson-plan';

/** Once opened, the notes of this page stay open: whoever opened one is not mirrored. */
let wasOpen = false;

/**
 * The instructor's own note on an item of the plan, where the plan itself is folded away: folded too, for
 * this screen may be mirrored to the hall.
 */
export function ItemNote({ item }: { item: PlanItem | null }) {
  const [isOpen, setOpen] = useState(wasOpen);
  if (item === null || item.note.trim() === '') return null;
  return (
    <details
      open={isOpen}
      onToggle={(event) => {
        wasOpen = event.currentTarget.open;
        setOpen(wasOpen);
      }}
      className="mt-4 min-[1180px]:hidden"
    >
      <summary className="inline-flex min-h-9 list-none items-center gap-1.5 rounded-chip text-[15px] type-label">
        <ChevronRight size={17} aria-hidden="true" className="shrink-0 in-open:rotate-90" />
        Your note
      </summary>
      <p className="max-w-160 border-l-2 border-line pl-3.5 text-[15px] whitespace-pre-line">
        {item.note}
      </p>
    </details>
  );
}
