import { ArrowRight } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { OPERATOR } from '#core/protocol/owner';
import { findRooms } from '#server/store/review-queries';
import { LanguageOfPage } from '../live/language-of-page';
import { askedBy } from '../ui/asked-by';
import { CONTROL } from '../ui/control';
import { Logo } from '../ui/logo';
import { askedPage, Pager } from '../ui/pager';
import { SessionList } from '../ui/session-list';
import { wordsOfRequest } from '../words/of-request';
import { PageWords } from '../words/page-words';
import { OpenRoom } from './open-room';
import { ThisBrowser } from './this-browser';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const words = await wordsOfRequest();
  return { title: words.say('teach.rooms') };
}

/** How many closed rooms are listed here; the review lists them all. */
const RECENT = 5;

/** Where an instructor starts: opens a room, returns to an open one, looks at past ones. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ page?: string | string[] }>;
}) {
  const words = await wordsOfRequest();
  const asked = askedPage([(await searchParams).page].flat()[0] ?? '');
  const owner = await askedBy();
  const { open, past, closed, page, pages } = await findRooms(owner, { asked, recent: RECENT });
  return (
    <PageWords areas={['teach', 'ui', 'refusals', 'host-refusals']}>
      <main className="mx-auto grid max-w-230 gap-9 px-5 pt-6 pb-16">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <Logo />
          <LanguageOfPage />
        </div>
        <div className="grid gap-5">
          <h1 className="text-[36px] type-display min-[560px]:text-[48px]">
            {words.say('teach.open.title')}
          </h1>
          <OpenRoom />
        </div>
        {open.length > 0 && (
          <section className="grid gap-2">
            <h2 className="text-[22px] type-title">{words.say('teach.open-now')}</h2>
            <SessionList sessions={open} />
            <Pager address={(to) => `/teach?page=${to}`} page={page} pages={pages} />
          </section>
        )}
        <section className="grid gap-2">
          <div className="flex items-center justify-between gap-4">
            <h2 className="text-[22px] type-title">{words.say('teach.past')}</h2>
            {closed > past.length && (
              <Link prefetch={false} href="/review" className={CONTROL}>
                {words.say('teach.past.all', { count: closed })}
                <ArrowRight size={18} aria-hidden="true" className="rtl:-scale-x-100" />
              </Link>
            )}
          </div>
          {past.length === 0 ? (
            <p className="text-[16px] text-mut">{words.say('teach.past.none')}</p>
          ) : (
            <SessionList sessions={past} />
          )}
        </section>
        <ThisBrowser isOperator={owner === OPERATOR} />
      </main>
    </PageWords>
  );
}
