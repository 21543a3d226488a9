'use client';

import { ChevronRight } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { Told } from '../../live/fold';
import { insist } from '../../live/insist';
import { useWords } from '../../words/language';
import type { ConsoleConnection } from './commands/connection';

const MiniScreen = dynamic(
  () => insist(() => import('../../screen/mini-screen')).then((module) => module.MiniScreen),
  { ssr: false },
);

/** Where it has a column to stand in, it starts open. */
const WIDE = '(min-width: 860px)';

/** What the class sees, small and live; folded away on a phone. */
export function ProjectorPreview({
  told,
  connection,
}: {
  told: Told<InstructorView>;
  connection: ConsoleConnection;
}) {
  const words = useWords('console-people');
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(window.matchMedia(WIDE).matches), []);
  return (
    <section aria-label={words.say('console-people.projector')} className="mb-4">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="flex min-h-9 items-center gap-1.5 rounded-chip text-[14px] type-label text-mut hover:text-ink"
      >
        <ChevronRight
          size={17}
          aria-hidden="true"
          className={`shrink-0 ${isOpen ? 'rotate-90' : 'rtl:-scale-x-100'}`}
        />
        {words.say('console-people.projector-now')}
      </button>
      {isOpen && (
        // A picture: its landmarks and headings are the projector's, not the console's.
        <div inert className="aspect-video overflow-hidden rounded-control border border-line">
          <MiniScreen told={told} clock={connection} />
        </div>
      )}
    </section>
  );
}
