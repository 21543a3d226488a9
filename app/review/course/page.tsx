import type { Metadata } from 'next';
import Link from 'next/link';
import { findSession } from '#server/store/review-queries';
import { LanguageOfPage } from '../../live/language-of-page';
import { askedBy } from '../../ui/asked-by';
import { CONTROL } from '../../ui/control';
import { Logo } from '../../ui/logo';
import { wordsOfRequest } from '../../words/of-request';
import { loadGraded } from '../gradebook/load-graded';
import { Course } from './course';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsOfRequest()).say('review-course.title') };
}

/** Each is read whole. */
const MOST_SESSIONS = 15;

interface Props {
  searchParams: Promise<{ session?: string | string[] }>;
}

/** The sessions that the address names, oldest first. */
export default async function Page({ searchParams }: Props) {
  const { session: asked = [] } = await searchParams;
  const words = await wordsOfRequest();
  const ids = [...new Set([asked].flat())];
  const read = ids.length > MOST_SESSIONS ? [] : await readAll(ids);
  return (
    <main className="mx-auto grid max-w-[1280px] grid-cols-[minmax(0,1fr)] gap-7 px-5 pt-6 pb-16">
      <div className="flex items-center justify-between gap-4">
        <Logo />
        <div className="flex flex-wrap items-center gap-2">
          <LanguageOfPage />
          <Link prefetch={false} href="/review" className={CONTROL}>
            {words.say('review-course.past')}
          </Link>
        </div>
      </div>
      <h1 className="text-[36px] type-display min-[560px]:text-[48px]">
        {words.say('review-course.title')}
      </h1>
      {ids.length > MOST_SESSIONS ? (
        <p className="text-[17px]">{words.say('review-course.most', { most: MOST_SESSIONS })}</p>
      ) : read.length === 0 ? (
        <p className="text-[17px]">{words.say('review-course.choose')}</p>
      ) : (
        <Course
          words={words}
          sessions={read.map(({ session }) => session)}
          graded={read.map(({ graded }) => graded)}
        />
      )}
    </main>
  );
}

/** One after the other: a class that is on should hear as little of it as possible. */
async function readAll(ids: readonly string[]) {
  const found = [];
  const owner = await askedBy();
  for (const id of ids) {
    const session = await findSession(owner, id);
    if (session === null) continue;
    found.push({ session, graded: await loadGraded(session) });
  }
  return found.sort((a, b) => a.session.openedAt.getTime() - b.session.openedAt.getTime());
}
