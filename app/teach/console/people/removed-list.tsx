'use client';

import { ChevronRight } from 'lucide-react';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { nameWords } from '../../../ui/words/name-words';
import { useWords } from '../../../words/language';
import { removedStudents, type StudentQuestion } from './roster';

const BUTTON =
  'min-h-9 rounded-chip px-1 type-label underline decoration-line2 underline-offset-4 hover:decoration-ink';

/** The students who were removed, folded away; each can be let back in. */
export function RemovedList({
  view,
  ask,
  letAllBackIn,
}: {
  view: InstructorView;
  ask: (question: StudentQuestion) => void;
  letAllBackIn: () => void;
}) {
  const words = useWords('common', 'console-people');
  const removed = removedStudents(view);
  if (removed.length === 0) return null;
  const { removedTogether } = view;
  return (
    <>
      {removedTogether > 0 && view.phase.kind !== 'closed' && (
        <p className="mt-2 flex shrink-0 items-center gap-2.5 border-t border-line pt-2 text-[15px]">
          <span className="flex-1 text-mut">
            {words.say('console-people.removed-together', { count: removedTogether })}
          </span>
          <button type="button" onClick={letAllBackIn} className={BUTTON}>
            {words.say('console-people.let-all-back')}
          </button>
        </p>
      )}
      <details className="mt-2 shrink-0 border-t border-line pt-2">
        <summary className="flex min-h-9 list-none items-center gap-1.5 rounded-chip text-[15px] type-label">
          <ChevronRight
            size={17}
            aria-hidden="true"
            className="shrink-0 rtl:-scale-x-100 in-open:rotate-90"
          />
          {words.say('console-people.removed', { count: removed.length })}
        </summary>
        <ul className="max-h-40 overflow-y-auto">
          {removed.map(({ number, name }) => (
            <li key={number} className="flex min-h-11 items-center gap-2.5 text-[15px]">
              <span translate="no" className="min-w-0 flex-1 text-mut">
                <bdi>{nameWords(words, number, name)}</bdi>
              </span>
              {view.phase.kind !== 'closed' && (
                <button
                  type="button"
                  onClick={() => ask({ what: 'readmit', student: number })}
                  className={BUTTON}
                >
                  {words.say('console-people.let-back')}
                </button>
              )}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
