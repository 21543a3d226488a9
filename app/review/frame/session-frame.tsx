import type { ReactNode } from 'react';
import type { SessionOutline } from '#core/report/outline';
import type { Words } from '#core/words/words';
import { SessionHeader } from './session-header';
import { SessionNav } from './session-nav';

/**
 * What stands around every page of a session: what it was, and the way to its other pages. The page itself is the
 * only thing that is printed, under the header's facts.
 * @param base the address of the session, "/review/<id>"
 */
export function SessionFrame({
  words,
  outline,
  base,
  actions,
  isShared = false,
  children,
}: {
  words: Words;
  outline: SessionOutline;
  base: string;
  actions: ReactNode;
  /** Read by others than the instructor: they have no list of sessions, and no students. */
  isShared?: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <a
        href="#page"
        className="sr-only z-10 rounded-control bg-ink px-4 py-3 text-[15px] type-label text-bg focus:not-sr-only focus:absolute focus:top-1 focus:start-1"
      >
        {words.say('review.skip')}
      </a>
      <SessionHeader words={words} outline={outline} home={isShared ? null : '/review'}>
        {actions}
      </SessionHeader>
      <div className="grid grid-cols-[minmax(0,1fr)] min-[900px]:min-h-[calc(100dvh-57px)] min-[900px]:grid-cols-[236px_minmax(0,1fr)] print:block">
        <SessionNav
          base={base}
          students={outline.students}
          rounds={outline.rounds}
          hasStudents={!isShared}
        />
        <main id="page" tabIndex={-1} className="min-w-0 focus-visible:outline-none">
          {children}
        </main>
      </div>
    </>
  );
}
