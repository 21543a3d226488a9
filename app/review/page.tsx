import type { Metadata } from 'next';
import Link from 'next/link';
import { listAssistants } from '#server/store/people-queries';
import { findSessions } from '#server/store/review-queries';
import { LanguageOfPage } from '../live/language-of-page';
import { askedBy } from '../ui/asked-by';
import { CONTROL } from '../ui/control';
import { Logo } from '../ui/logo';
import { Pager } from '../ui/pager';
import { wordsOfRequest } from '../words/of-request';
import { PageWords } from '../words/page-words';
import { foundWords } from './sessions/found-words';
import { dayAt, isSearch, listAddress, type SearchParams, sessionQuery } from './sessions/query';
import { SearchForm } from './sessions/search-form';
import { SessionRow } from './sessions/session-row';
import { SideBySideForm } from './sessions/side-by-side';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOfRequest()).say('review-sessions.title') };
}

/** The sessions stored on this server, newest first, by title, date and code. */
export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const query = sessionQuery(await searchParams);
  const owner = await askedBy();
  const { sessions, total, page, pages } = await findSessions(owner, {
    text: query.text,
    from: dayAt(query.from),
    until: dayAt(query.to, 1),
    page: query.page,
  });
  const assistants = await listAssistants(
    owner,
    sessions.map(({ id }) => id),
  );
  const words = await wordsOfRequest();
  const isEmptyServer = total === 0 && !isSearch(query);
  const found = foundWords(words, total, isSearch(query));
  return (
    <main className="mx-auto grid max-w-230 grid-cols-[minmax(0,1fr)] gap-6 px-5 pt-6 pb-16">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <Logo />
        <div className="flex flex-wrap items-center gap-2">
          <LanguageOfPage />
          <Link prefetch={false} href="/review/import" className={CONTROL}>
            {words.say('review-sessions.import')}
          </Link>
          <Link prefetch={false} href="/teach" className={CONTROL}>
            {words.say('review-sessions.rooms')}
          </Link>
        </div>
      </div>
      <h1 className="text-[36px] type-display min-[560px]:text-[48px]">
        {words.say('review-sessions.title')}
      </h1>
      {isEmptyServer ? (
        <p className="max-w-120 text-[17px]">{found}</p>
      ) : (
        <>
          <SearchForm words={words} query={query} />
          <section aria-labelledby="found" className="grid grid-cols-[minmax(0,1fr)] gap-3">
            <h2 id="found" className="text-[17px] type-title">
              {found}
            </h2>
            {sessions.length > 0 && (
              <PageWords areas={['review-sessions']}>
                <ul className="border-t border-line">
                  {sessions.map((session) => (
                    <SessionRow
                      key={session.id}
                      words={words}
                      session={session}
                      assistants={assistants && (assistants.get(session.id) ?? [])}
                    />
                  ))}
                </ul>
              </PageWords>
            )}
          </section>
          {sessions.length > 1 && <SideBySideForm words={words} />}
          <Pager address={(to) => listAddress(query, to)} page={page} pages={pages} />
        </>
      )}
    </main>
  );
}
