import type { Metadata } from 'next';
import Link from 'next/link';
import { findSessions } from '#server/store/review-queries';
import { CONTROL } from '../ui/control';
import { Logo } from '../ui/logo';
import { Pager } from '../ui/pager';
import { dayAt, isSearch, listAddress, type SearchParams, sessionQuery } from './sessions/query';
import { SearchForm } from './sessions/search-form';
import { SessionRow } from './sessions/session-row';
import { SideBySideForm } from './sessions/side-by-side';
import { foundWords } from './sessions/words';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Sessions' };

/** The sessions stored on this server, newest first, by title, date and code. */
export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const query = sessionQuery(await searchParams);
  const { sessions, total, page, pages } = await findSessions({
    text: query.text,
    from: dayAt(query.from),
    until: dayAt(query.to, 1),
    page: query.page,
  });
  const isEmptyServer = total === 0 && !isSearch(query);
  return (
    <main className="mx-auto grid max-w-230 grid-cols-[minmax(0,1fr)] gap-6 px-5 pt-6 pb-16">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <Logo />
        <div className="flex flex-wrap gap-2">
          <Link prefetch={false} href="/review/import" className={CONTROL}>
            Read in a file
          </Link>
          <Link prefetch={false} href="/teach" className={CONTROL}>
            Rooms
          </Link>
        </div>
      </div>
      <h1 className="text-[36px] type-display min-[560px]:text-[48px]">Sessions</h1>
      {isEmptyServer ? (
        <p className="max-w-120 text-[17px]">
          None yet. Open a room and play a round: what the class picked, and what came of it, is
          kept here.
        </p>
      ) : (
        <>
          <SearchForm query={query} />
          <section aria-labelledby="found" className="grid grid-cols-[minmax(0,1fr)] gap-3">
            <h2 id="found" className="text-[17px] type-title">
              {foundWords(total, isSearch(query))}
            </h2>
            {sessions.length > 0 && (
              <ul className="border-t border-line">
                {sessions.map((session) => (
                  <SessionRow key={session.id} session={session} />
                ))}
              </ul>
            )}
          </section>
          {sessions.length > 1 && <SideBySideForm />}
          <Pager address={(to) => listAddress(query, to)} page={page} pages={pages} />
        </>
      )}
    </main>
  );
}
